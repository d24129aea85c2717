package fr.francesesame.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first consignments of a fresh demonstration, in every state that messages of TRACES NT lead to. */
@Component
@Profile("demonstration")
class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final OwnDoor door;
    private final KnownCheds cheds;

    Seeding(OwnDoor door, KnownCheds cheds) {
        this.door = door;
        this.cheds = cheds;
    }

    void seed() {
        var now = Instant.now(Clock.systemUTC());
        var plants = DemonstrationData.read("seeds.csv").stream()
                .map(Seed::of)
                .flatMap(seed -> seed.messages(now, cheds::nextNumber).stream());
        var count = Stream.concat(plants, SampleStreams.messages(now).stream())
                .peek(door::bring)
                .count();
        LOG.info("{} sample messages brought in", count);
    }
}
