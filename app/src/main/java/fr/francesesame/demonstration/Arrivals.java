package fr.francesesame.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** New consignments while one watches; some are changed or taken up by the authority a little later. */
@Component
@Profile("demonstration")
class Arrivals {

    private static final List<String> POSTS = List.of("FRLEH1", "FRLEH1", "FRDKK1", "FRFOS1");
    /** Citrus fruit comes with all that it needs. */
    private static final Map<String, List<SampleType>> BESIDE =
            Map.of("08051022", List.of(SampleType.CONFORMITY), "08052200", List.of(SampleType.CONFORMITY));

    private static final String AIRPORT = "FRCDG4";
    private static final int CHANGED_PERCENT = 15;
    private static final int TAKEN_UP_PERCENT = 40;

    private final IntakeClient intakeClient;
    private final KnownCheds cheds;
    private final Background background;
    private final Random random = new Random();

    Arrivals(IntakeClient intakeClient, KnownCheds cheds, Background background) {
        this.intakeClient = intakeClient;
        this.cheds = cheds;
        this.background = background;
    }

    void bringOne() {
        var now = Instant.now(Clock.systemUTC());
        var ched = seed().first(now, cheds.nextNumber());
        intakeClient.bring(SampleWriter.write(ched));
        BESIDE.getOrDefault(ched.lines().get(0).cn(), List.of())
                .forEach(type -> intakeClient.bring(SampleWriter.write(ched.beside(type, cheds.nextNumber()))));
        var fate = random.nextInt(100);
        if (fate < CHANGED_PERCENT) {
            later(() -> bringIfNew(ched.modified(Instant.now(Clock.systemUTC()))));
        } else if (fate < TAKEN_UP_PERCENT) {
            later(() -> bringIfNew(ched.next("42", Instant.now(Clock.systemUTC()), null)));
        }
    }

    private void later(Runnable work) {
        background.in(Duration.ofSeconds(random.nextInt(25, 90)), work);
    }

    /** An inspector may have been faster. */
    private void bringIfNew(SampleChed ched) {
        if (cheds.isNew(ched.reference())) {
            intakeClient.bring(SampleWriter.write(ched));
        }
    }

    private Seed seed() {
        var goods = pick(SampleGoods.everyday());
        var flown = SampleGoods.of(goods).mode().equals("AIR");
        var arrival = Duration.ofMinutes(random.nextInt(5 * 60, 96 * 60));
        return new Seed(
                goods,
                flown ? AIRPORT : pick(POSTS),
                importer(SampleGoods.of(goods).type()),
                flown ? "roissy" : pick(List.of("transit", "transit", "")),
                arrival,
                arrival,
                "INTERNAL_MARKET",
                List.of("1"),
                List.of(),
                List.of());
    }

    private String importer(SampleType type) {
        return switch (type) {
            case A, P -> "maree";
            case D -> "epices";
            default -> random.nextInt(100) < 75 ? "vergers" : "vergers2";
        };
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
