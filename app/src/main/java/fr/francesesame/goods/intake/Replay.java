package fr.francesesame.goods.intake;

import fr.francesesame.goods.intake.Intake.NotTaken;
import fr.francesesame.goods.intake.Quarantine.Entry;
import fr.francesesame.goods.intake.Quarantine.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends kept messages, mended or as they came, through the same door as everybody's; what came stays in quarantine as it came. */
@Component
class Replay {

    private final Intake intake;
    private final Quarantine quarantine;
    private final ReplayRights rights;

    Replay(Intake intake, Quarantine quarantine, ReplayRights rights) {
        this.intake = intake;
        this.quarantine = quarantine;
        this.rights = rights;
    }

    /** What became of one message of several; {@code outcome}: as at the door, or REFUSED, or HANDLED by somebody else. */
    record Replayed(UUID id, String outcome, @Nullable String reference, @Nullable String reason) {}

    /** A mended message; empty where somebody else has handled it or is about to. */
    Optional<Answer> replay(QuarantineSight sight, Entry entry, String text) throws NotTaken {
        return once(sight, entry, MessageText.write(text));
    }

    /** Each as it came, one after the other: one that is refused stays, and keeps none of the others back. */
    List<Replayed> replay(QuarantineSight sight, List<Entry> entries) {
        return entries.stream().map(entry -> asItCame(sight, entry)).toList();
    }

    private Replayed asItCame(QuarantineSight sight, Entry entry) {
        try {
            return once(sight, entry, quarantine.raw(entry.id()))
                    .map(answer ->
                            new Replayed(entry.id(), answer.outcome().name(), answer.reference(), answer.reason()))
                    .orElseGet(() -> new Replayed(entry.id(), "HANDLED", null, null));
        } catch (NotTaken refused) {
            return new Replayed(entry.id(), "REFUSED", null, refused.reason());
        }
    }

    private Optional<Answer> once(QuarantineSight sight, Entry entry, byte[] raw) throws NotTaken {
        if (entry.truncated() || !quarantine.claim(entry.id())) {
            return Optional.empty();
        }
        try {
            var who = sight.scope().username();
            var message = new ReceivedMessage(entry.kind(), raw, who);
            rights.check(sight, message);
            var answer = intake.tryToTake(message);
            quarantine.close(entry.id(), State.REPLAYED, who, answer.outcome() + " " + answer.reference());
            return Optional.of(answer);
        } finally {
            quarantine.leave(entry.id());
        }
    }

    boolean discard(UUID id, String reason, String who) {
        return quarantine.close(id, State.DISCARDED, who, reason);
    }
}
