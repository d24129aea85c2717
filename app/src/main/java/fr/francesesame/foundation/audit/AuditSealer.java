package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.audit.Chain.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private static final long LOCK = 5_351_314_172L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    AuditSealer(JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
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
        var mine = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        return mine ? seal(waiting()) : 0;
    }

    private List<Line> waiting() {
        return jdbc.sql("select " + Line.COLUMNS + " from audit_unsealed u join audit_line l on l.id = u.line_id"
                        + " order by l.id limit ?")
                .param(MOST)
                .query(Line.class)
                .list();
    }

    private int seal(List<Line> lines) {
        Map<String, Link> heads = new HashMap<>();
        var seals = new ArrayList<Object[]>();
        for (var line : lines) {
            var head = heads.computeIfAbsent(line.chain(), this::head);
            var hash = Chain.hash(head.hash(), head.no() + 1, line);
            seals.add(new Object[] {line.chain(), head.no() + 1, line.id(), head.hash(), hash});
            heads.put(line.chain(), new Link(head.no() + 1, hash));
        }
        batches.batchUpdate(
                "insert into audit_seal (chain, no, line_id, previous_hash, hash) values (?, ?, ?, ?, ?)", seals);
        batches.batchUpdate(
                "delete from audit_unsealed where line_id = ?",
                lines.stream().map(line -> new Object[] {line.id()}).toList());
        return lines.size();
    }

    private Link head(String chain) {
        return jdbc.sql("select no, hash from audit_seal where chain = ? order by no desc limit 1")
                .param(chain)
                .query(Link.class)
                .optional()
                .orElseGet(() -> new Link(0, Chain.beginning(chain)));
    }

    private record Link(long no, String hash) {}
}
