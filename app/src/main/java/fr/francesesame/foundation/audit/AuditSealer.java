package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.audit.AuditSeals.Link;
import fr.francesesame.foundation.audit.AuditSeals.Seal;
import fr.francesesame.foundation.audit.Chain.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the committed lines, a few seconds after they were written. One node does so at a time, so that the lines have one
 * order; whoever writes a line waits for nobody.
 */
@Component
class AuditSealer {

    private static final int MOST = 500;

    private final AuditSeals seals;
    private final TransactionTemplate transaction;

    AuditSealer(AuditSeals seals, PlatformTransactionManager transactions) {
        this.seals = seals;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT5S")
    void seal() {
        int sealed;
        do {
            var batch = transaction.execute(status -> batch());
            sealed = batch == null ? 0 : batch;
        } while (sealed == MOST);
    }

    private int batch() {
        return seals.takeTurn() ? seal(seals.waiting(MOST)) : 0;
    }

    private int seal(List<Line> lines) {
        Map<String, Link> heads = new HashMap<>();
        var chained = new ArrayList<Seal>();
        for (var line : lines) {
            var head = heads.computeIfAbsent(line.chain(), this::head);
            var link = new Link(head.no() + 1, Chain.hash(head.hash(), head.no() + 1, line));
            chained.add(new Seal(line.chain(), line.id(), head.hash(), link));
            heads.put(line.chain(), link);
        }
        seals.seal(chained);
        return lines.size();
    }

    private Link head(String chain) {
        return seals.head(chain).orElseGet(() -> new Link(0, Chain.beginning(chain)));
    }
}
