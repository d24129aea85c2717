package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.designations.DesignationEffect.Lost;
import fr.francesesame.appointments.designations.DesignationEffect.State;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.foundation.posts.SettledDesignations.Settling;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Designations of a post given and withdrawn. As with desks, what it does to standing bookings is found by doing it, and it stays
 * done only where no booking loses its post or the supervisor has seen exactly those that do.
 */
@Service
class DesignationChanges {

    private final SettledDesignations settledDesignations;
    private final Competence competence;
    private final PostBookings bookings;
    private final MisplacementNotices misplacementNotices;
    private final Contention contention;
    private final TransactionTemplate trial;

    DesignationChanges(
            SettledDesignations settledDesignations,
            Competence competence,
            PostBookings bookings,
            MisplacementNotices misplacementNotices,
            Contention contention,
            PlatformTransactionManager transactions) {
        this.settledDesignations = settledDesignations;
        this.competence = competence;
        this.bookings = bookings;
        this.misplacementNotices = misplacementNotices;
        this.contention = contention;
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** {@code seen}: mark of the effect that the supervisor has agreed to, empty before one was shown. */
    DesignationEffect settle(BorderPost post, Settling settling, String seen, String username) {
        return contention.settle(() -> {
            settledDesignations.holdAlone(post);
            var before = competence.refusals(bookings.ahead(post)).keySet();
            var effect = stands(post, settling)
                    ? new DesignationEffect(State.ALREADY, settling, List.of())
                    : tried(post, settling, before, seen, username);
            if (effect.state() == State.DONE) {
                tell(post, effect.lost(), before, username);
            }
            return effect;
        });
    }

    private boolean stands(BorderPost post, Settling settling) {
        return settledDesignations.standings(post, settling.from()).stream()
                .anyMatch(standing -> standing.kind().code().equals(settling.code())
                        && standing.designated() == settling.designated());
    }

    private DesignationEffect tried(
            BorderPost post, Settling settling, Set<AppointmentId> before, String seen, String username) {
        return Objects.requireNonNull(trial.execute(status -> {
            settledDesignations.settle(post, settling, username);
            var lost = lost(post, before);
            var effect = new DesignationEffect(State.DONE, settling, lost);
            if (lost.isEmpty() || effect.mark().equals(seen)) {
                return effect;
            }
            status.setRollbackOnly();
            return new DesignationEffect(State.SHOWN, settling, lost);
        }));
    }

    private List<Lost> lost(BorderPost post, Set<AppointmentId> before) {
        var ahead = bookings.ahead(post);
        var refusals = competence.refusals(ahead);
        return ahead.stream()
                .filter(booked -> !before.contains(booked.id()))
                .flatMap(booked ->
                        Optional.ofNullable(refusals.get(booked.id()))
                                .map(refusal -> new Lost(booked, refusal))
                                .stream())
                .toList();
    }

    private void tell(BorderPost post, List<Lost> lost, Set<AppointmentId> before, String username) {
        lost.forEach(one -> misplacementNotices.lost(one, username));
        var still = competence.refusals(bookings.ahead(post)).keySet();
        before.stream().filter(id -> !still.contains(id)).forEach(id -> misplacementNotices.found(id, username));
    }
}
