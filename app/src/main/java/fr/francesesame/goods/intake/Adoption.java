package fr.francesesame.goods.intake;

import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.goods.consignments.Standing;
import fr.francesesame.processes.Formalities;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open formalities that came before their process existed are taken over by it when a release brings it. */
@Component
class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    private final JdbcClient jdbc;
    private final NotifiedDossiers notifiedDossiers;
    private final Formalities formalities;
    private final Contention contention;

    Adoption(JdbcClient jdbc, NotifiedDossiers notifiedDossiers, Formalities formalities, Contention contention) {
        this.jdbc = jdbc;
        this.notifiedDossiers = notifiedDossiers;
        this.formalities = formalities;
        this.contention = contention;
    }

    @EventListener(ApplicationReadyEvent.class)
    void adopt() {
        var adopted = waiting().stream().filter(this::adopt).count();
        if (adopted > 0) {
            LOG.info("{} open formalities were taken over by their process", adopted);
        }
    }

    private boolean adopt(Reference reference) {
        return contention.settle(() -> {
            notifiedDossiers.reserve(List.of(reference));
            return notifiedDossiers.lock(reference).filter(this::opens).isPresent();
        });
    }

    private boolean opens(Standing standing) {
        return standing.step() == Step.RECEIVED
                && standing.status().filter(TracesStatus::isOpen).isPresent()
                && formalities.handles(standing.type())
                && formalities.open(standing.reference(), standing.type());
    }

    private List<Reference> waiting() {
        return jdbc.sql("select reference from formality where step = 'RECEIVED' and status in ('NEW', 'IN_PROGRESS')"
                        + " order by created_at")
                .query((row, n) -> new Reference(row.getString(1)))
                .list();
    }
}
