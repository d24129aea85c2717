package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.book.Change;
import fr.francesesame.appointments.capacities.Effect.Move;
import fr.francesesame.appointments.desks.Closure;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.DeskSettings;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.appointments.places.FreedPlaces;
import fr.francesesame.foundation.platform.Contention;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of a desk. What a change does to standing bookings is found by doing it: it stays done only where nobody has to move, or
 * where the supervisor has seen exactly these moves; else all of it is undone and shown to them.
 */
@Service
class DeskChanges {

    private final RecordedDesks recordedDesks;
    private final Desks desks;
    private final Replanning replanning;
    private final FreedPlaces freed;
    private final Contention contention;
    private final TransactionTemplate trial;

    DeskChanges(
            RecordedDesks recordedDesks,
            Desks desks,
            Replanning replanning,
            FreedPlaces freed,
            Contention contention,
            PlatformTransactionManager transactions) {
        this.recordedDesks = recordedDesks;
        this.desks = desks;
        this.replanning = replanning;
        this.freed = freed;
        this.contention = contention;
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** {@code seen}: mark of the effect that the supervisor has agreed to, empty before one was shown. */
    Effect settle(DeskKey desk, DeskSettings settings, String note, String seen, String username) {
        return changed(List.of(desk), note, seen, username, key -> recordedDesks.settle(key, settings));
    }

    Effect close(List<DeskKey> closed, Closure closure, String note, String seen, String username) {
        return changed(closed, note, seen, username, key -> recordedDesks.close(key, closure, username));
    }

    /** False where it is not in force any more. */
    boolean lift(DeskKey desk, long closure, String note, String username) {
        return contention.settle(() -> {
            var lifted = recordedDesks.lift(desk, closure, username);
            if (lifted) {
                recordedDesks.note(desk, note, username);
                freed.tell(desk);
            }
            return lifted;
        });
    }

    private Effect changed(List<DeskKey> keys, String note, String seen, String username, Change change) {
        return contention.settle(() -> {
            var effect = tried(keys, note, seen, username, change);
            if (effect.done()) {
                tell(effect.moves(), keys, username);
            }
            return effect;
        });
    }

    private Effect tried(List<DeskKey> keys, String note, String seen, String username, Change change) {
        return Objects.requireNonNull(trial.execute(status -> {
            keys.forEach(key -> written(key, note, username, change));
            var moves =
                    keys.stream().flatMap(key -> replanning.moves(key).stream()).toList();
            var agreed = moves.isEmpty() || new Effect(false, moves).mark().equals(seen);
            if (!agreed) {
                status.setRollbackOnly();
            }
            return new Effect(agreed, moves);
        }));
    }

    private void written(DeskKey key, String note, String username, Change change) {
        desks.lockedSeats(key.bcp(), key.kind());
        change.of(key);
        recordedDesks.note(key, note, username);
    }

    private void tell(List<Move> moves, List<DeskKey> keys, String username) {
        moves.forEach(move -> replanning.tell(move, username));
        keys.forEach(freed::tell);
    }

    /** What is written for each desk. */
    private interface Change {
        void of(DeskKey desk);
    }
}
