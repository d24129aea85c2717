package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.goods.consignments.Standing;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which CHED replaces which. Only the replacing one says so (document ACW), and either of the two may be the first to arrive. */
@Component
class Replacements {

    private final JdbcClient jdbc;
    private final NotifiedDossiers notifiedDossiers;
    private final Dossiers dossiers;
    private final Appointments appointments;

    Replacements(JdbcClient jdbc, NotifiedDossiers notifiedDossiers, Dossiers dossiers, Appointments appointments) {
        this.jdbc = jdbc;
        this.notifiedDossiers = notifiedDossiers;
        this.dossiers = dossiers;
        this.appointments = appointments;
    }

    /** A CHED and the one that replaces it are the same goods: one consignment. */
    Optional<ConsignmentId> consignmentOf(Reading reading) {
        return Stream.concat(replaced(reading), replacing(reading.reference()).stream())
                .map(notifiedDossiers::consignmentOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    void learn(Reading reading) {
        replaced(reading).forEach(replaced -> jdbc.sql(
                        "insert into ched_replacement (replaced, replacing) values (?, ?) on conflict do nothing")
                .params(replaced.value(), reading.certificate().reference())
                .update());
    }

    /** The replaced CHEDs were told of their end before this one came: what belongs to them moves over now. */
    void catchUp(Reading reading) {
        replaced(reading).map(notifiedDossiers::lock).flatMap(Optional::stream).forEach(replaced -> {
            if (link(replaced)) {
                move(replaced.reference());
            }
        });
    }

    /** Links a CHED of status « replaced » with the one that replaces it; false where that is not known or was known before. */
    boolean link(Standing standing) {
        var replacing = replacing(standing.reference());
        if (standing.status().filter(TracesStatus.REPLACED::equals).isEmpty()
                || replacing.isEmpty()
                || replacing.get().equals(standing.replacedBy())) {
            return false;
        }
        notifiedDossiers.replaced(standing.reference(), replacing.get());
        return true;
    }

    /** Documents, messages and appointment go over to the replacing formality. */
    void move(Reference replaced) {
        replacing(replaced).ifPresent(replacing -> {
            dossiers.moved(replaced, replacing);
            appointments.moved(replaced, replacing);
        });
    }

    static Stream<Reference> replaced(Reading reading) {
        return reading.certificate().replaces().stream()
                .map(Reference::new)
                .filter(replaced -> !replaced.equals(reading.reference()))
                .distinct();
    }

    /** Where several claim to replace it, the one with the last reference. */
    private Optional<Reference> replacing(Reference replaced) {
        return jdbc.sql("select replacing from ched_replacement where replaced = ? order by replacing desc limit 1")
                .param(replaced.value())
                .query(String.class)
                .optional()
                .map(Reference::new);
    }
}
