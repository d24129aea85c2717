package fr.francesesame.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plant consignment of the demonstration as one message of TRACES NT tells it; {@code replaces}: reference it takes the place of. */
record SampleChed(
        int number,
        String status,
        Instant declared,
        Instant updated,
        Instant arrival,
        String post,
        String purpose,
        Party importer,
        @Nullable Party agent,
        String exporter,
        String origin,
        String mode,
        int containers,
        List<Line> lines,
        @Nullable Boolean selected,
        @Nullable Integer replaces) {

    record Party(@Nullable String eori, String name) {}

    record Line(String cn, String eppo, String name, String origin, int weight, int packages, String packaging) {

        Line heavier() {
            return new Line(cn, eppo, name, origin, weight + weight / 8, packages + packages / 8, packaging);
        }
    }

    String reference() {
        return reference(number);
    }

    String reference(int other) {
        return "CHEDPP.FR.%d.%07d".formatted(declared.atZone(ChedWriter.PARIS).getYear(), other);
    }

    /** The operator changes weights and adds a container: the message is new again. */
    SampleChed modified(Instant at) {
        var heavier = lines.stream().map(Line::heavier).toList();
        return copy(number, "1", at, containers == 0 ? 0 : containers + 1, heavier, null, replaces);
    }

    SampleChed next(String code, Instant at, @Nullable Boolean selection) {
        return copy(number, code, at, containers, lines, selection, replaces);
    }

    /** Another reference for the same goods, which takes this one's place. */
    SampleChed replacement(int other, Instant at) {
        return copy(other, "1", at, containers, lines, null, number);
    }

    Instant between(int step, int steps, Instant end) {
        return declared.plus(Duration.between(declared, end).multipliedBy(step).dividedBy(steps));
    }

    private SampleChed copy(
            int reference,
            String code,
            Instant at,
            int boxes,
            List<Line> goods,
            @Nullable Boolean selection,
            @Nullable Integer replaced) {
        return new SampleChed(
                reference, code, declared, at, arrival, post, purpose, importer, agent, exporter, origin, mode, boxes,
                goods, selection, replaced);
    }
}
