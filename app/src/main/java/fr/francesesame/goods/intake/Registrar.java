package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.goods.consignments.Standing;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes one certificate in, whatever came before it and in whatever order; runs in one transaction. */
@Component
class Registrar {

    private final NotifiedDossiers notifiedDossiers;
    private final MessageLog log;
    private final Gathering gathering;
    private final Replacements replacements;
    private final ProcessTeller teller;
    private final Timeline timeline;

    Registrar(
            NotifiedDossiers notifiedDossiers,
            MessageLog log,
            Gathering gathering,
            Replacements replacements,
            ProcessTeller teller,
            Timeline timeline) {
        this.notifiedDossiers = notifiedDossiers;
        this.log = log;
        this.gathering = gathering;
        this.replacements = replacements;
        this.teller = teller;
        this.timeline = timeline;
    }

    Outcome register(Reading reading, ReceivedMessage message) {
        notifiedDossiers.reserve(gathering.concerned(reading).toList());
        var before = notifiedDossiers.lock(reading.reference());
        before.filter(standing -> standing.type() != reading.certificate().type())
                .ifPresent(standing -> {
                    throw new ReferenceTaken(standing.reference());
                });
        var first = log.first(reading);
        if (first.isPresent()) {
            return duplicate(reading, first.get(), message);
        }
        replacements.learn(reading);
        return before.map(standing -> takeIn(reading, message, standing)).orElseGet(() -> create(reading, message));
    }

    private Outcome duplicate(Reading reading, long first, ReceivedMessage message) {
        log.keepDuplicate(first, message.sender());
        timeline.addForAgents(reading.reference(), "duplicate", Map.of(), null);
        return Outcome.DUPLICATE;
    }

    private Outcome create(Reading reading, ReceivedMessage message) {
        var id = log.keep(reading, message, Outcome.CREATED);
        var status = TracesStatus.ofCode(reading.certificate().statusCode());
        var consignment = gathering.consignmentOf(reading);
        notifiedDossiers.create(reading.certificate(), reading.key(), id, Ending.firstStep(status), consignment);
        var now = standing(reading.reference());
        timeline.add(now.reference(), "received", Map.of(), null);
        remark(reading, List.of());
        replacements.catchUp(reading);
        tell(new News(null, now, true));
        return Outcome.CREATED;
    }

    private Outcome takeIn(Reading reading, ReceivedMessage message, Standing before) {
        var current = notifiedDossiers.current(before.reference());
        if (isOlder(reading, before, current)) {
            return stale(reading, message, before);
        }
        var changed = !reading.certificate().sameSubstanceAs(current);
        var id = log.keep(reading, message, Outcome.UPDATED);
        notifiedDossiers.update(reading.certificate(), reading.key(), id);
        var now = standing(before.reference());
        if (changed) {
            timeline.add(now.reference(), "updated", Map.of("version", now.version()), null);
        }
        remark(reading, current.remarks());
        replacements.catchUp(reading);
        tell(new News(before, now, changed || reading.certificate().selectsAnew(current)));
        return Outcome.UPDATED;
    }

    /** Where one of two bears a time yet to come, times tell nothing: what is further on its way stands, and else what is true. */
    private static boolean isOlder(Reading reading, Standing before, Certificate current) {
        var byTime = reading.key().compareTo(before.key()) < 0;
        if (reading.certificate().isOutOfOrder() == current.isOutOfOrder()) {
            return byTime;
        }
        return reading.certificate().isOutOfOrder()
                ? reading.key().rank() <= before.key().rank()
                : byTime && reading.key().rank() < before.key().rank();
    }

    /** What an agent has to judge stands in the chronology once. */
    private void remark(Reading reading, List<Remark> before) {
        var remarks = reading.certificate().remarks();
        if (!remarks.isEmpty() && !remarks.equals(before)) {
            timeline.addForAgents(reading.reference(), "toCheck", Map.of(), null);
        }
    }

    private Outcome stale(Reading reading, ReceivedMessage message, Standing standing) {
        log.keep(reading, message, Outcome.STALE);
        var updatedAt = reading.certificate().updatedAt().toString();
        timeline.addForAgents(standing.reference(), "late", Map.of("updatedAt", updatedAt), null);
        replacements.catchUp(reading);
        reveal(reading, standing);
        return Outcome.STALE;
    }

    /** A draft, deleted or not, of which only now a message says that it had been submitted: people may see it. */
    private void reveal(Reading reading, Standing standing) {
        var submitted = TracesStatus.ofCode(reading.certificate().statusCode())
                .filter(Registrar::isUnseen)
                .isEmpty();
        if (submitted && standing.step() == Step.DRAFT) {
            var deleted = standing.status().filter(TracesStatus.DELETED::equals).isPresent();
            notifiedDossiers.stand(standing.reference(), deleted ? Step.DELETED : Step.RECEIVED);
        }
    }

    private static boolean isUnseen(TracesStatus status) {
        return status == TracesStatus.DRAFT || status == TracesStatus.DELETED;
    }

    private void tell(News news) {
        if (news.isNewStatus()) {
            var status = news.now().status().map(Enum::name).orElse("UNKNOWN");
            timeline.add(
                    news.reference(),
                    "status." + status,
                    Map.of("code", news.now().statusCode()),
                    null);
        }
        teller.tell(news);
    }

    private Standing standing(Reference reference) {
        return notifiedDossiers.lock(reference).orElseThrow();
    }
}
