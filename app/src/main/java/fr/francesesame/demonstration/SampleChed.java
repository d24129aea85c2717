package fr.francesesame.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A consignment of the demonstration as one message of a partner tells it; {@code replaces}: number it takes the place of; {@code
 * linked}: reference of the CHED of the same goods.
 */
record SampleChed(
        SampleType type,
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
        @Nullable Integer replaces,
        @Nullable String linked) {

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
        return "%s.%d.%07d"
                .formatted(type.prefix(), declared.atZone(ChedWriter.PARIS).getYear(), other);
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

    /** Another formality of the same goods. */
    SampleChed beside(SampleType other, int otherNumber) {
        return new SampleChed(
                other,
                otherNumber,
                "1",
                declared,
                updated,
                arrival,
                post,
                "FREE_CIRCULATION",
                importer,
                agent,
                exporter,
                origin,
                mode,
                containers,
                lines,
                null,
                null,
                reference());
    }

    /** The containers of the consignment, the same in every formality of its goods. */
    List<String> containerNumbers() {
        return IntStream.range(0, containers)
                .mapToObj(box -> ContainerNumber.of(goodsNumber() * 7 + box))
                .toList();
    }

    private int goodsNumber() {
        return linked == null ? number : Integer.parseInt(linked.substring(linked.lastIndexOf('.') + 1));
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
                type, reference, code, declared, at, arrival, post, purpose, importer, agent, exporter, origin, mode,
                boxes, goods, selection, replaced, linked);
    }
}
