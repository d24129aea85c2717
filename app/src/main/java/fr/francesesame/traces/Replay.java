package fr.francesesame.traces;

import fr.francesesame.traces.Intake.NotTaken;
import fr.francesesame.traces.Quarantine.State;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends a mended message through the same door as everybody's; what came stays in quarantine as it came. */
@Component
class Replay {

    private final Intake intake;
    private final Quarantine quarantine;

    Replay(Intake intake, Quarantine quarantine) {
        this.intake = intake;
        this.quarantine = quarantine;
    }

    /** A replay that was interrupted can be done again: the second time the message is a duplicate. */
    Answer replay(UUID id, String text, String who) throws NotTaken {
        var answer = intake.tryToTake(new ReceivedMessage(kind(id), MessageText.write(text), who));
        quarantine.close(id, State.REPLAYED, who, answer.outcome() + " " + answer.reference());
        return answer;
    }

    private MessageKind kind(UUID id) {
        return quarantine.find(id).map(Quarantine.Entry::kind).orElse(MessageKind.CHED);
    }

    boolean discard(UUID id, String reason, String who) {
        return quarantine.close(id, State.DISCARDED, who, reason);
    }
}
