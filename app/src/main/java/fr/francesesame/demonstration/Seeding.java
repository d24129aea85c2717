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

    private final IntakeClient intakeClient;
    private final KnownCheds cheds;
    private final PlayedPeople people;

    Seeding(IntakeClient intakeClient, KnownCheds cheds, PlayedPeople people) {
        this.intakeClient = intakeClient;
        this.cheds = cheds;
        this.people = people;
    }

    /** The messages first, then what people do with them, so that every step of the formalities has its example. */
    void seed() {
        var now = Instant.now(Clock.systemUTC());
        var courses = DemonstrationData.read("seeds.csv").stream()
                .map(Seed::of)
                .map(seed -> seed.course(now, cheds::nextNumber))
                .toList();
        var count = Stream.concat(
                        courses.stream().flatMap(course -> course.messages().stream()),
                        SampleStreams.messages(now).stream())
                .peek(intakeClient::bring)
                .count();
        LOG.info("{} sample messages brought in", count);
        courses.stream().map(Seed.Course::played).forEach(people::play);
        LOG.info("The people of the demonstration have begun their work");
    }
}
