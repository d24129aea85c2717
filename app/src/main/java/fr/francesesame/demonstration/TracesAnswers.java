package fr.francesesame.demonstration;

import fr.francesesame.demonstration.PendingAnswers.Pending;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Confirms what is due: the certificate comes to our door anew, decided. */
@Component
@Profile("demonstration")
class TracesAnswers {

    private final PendingAnswers pending;
    private final KnownCheds cheds;
    private final IntakeClient intakeClient;
    private final Background background;
    private final DecidedCertificate decided;

    TracesAnswers(
            PendingAnswers pending,
            KnownCheds cheds,
            IntakeClient intakeClient,
            Background background,
            DecidedCertificate decided) {
        this.pending = pending;
        this.cheds = cheds;
        this.intakeClient = intakeClient;
        this.background = background;
        this.decided = decided;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.every(Duration.ofMillis(500), this::answerAll);
    }

    void answerAll() {
        for (var next = pending.take(); next.isPresent(); next = pending.take()) {
            answer(next.get());
        }
    }

    private void answer(Pending next) {
        cheds.newest(next.decision().reference()).ifPresent(known -> {
            var answer = intakeClient.bring(decided.of(known, next.decision(), next.decidedAt()));
            if (answer.is2xxSuccessful()) {
                pending.answered(next);
            }
        });
    }
}
