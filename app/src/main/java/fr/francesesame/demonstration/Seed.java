package fr.francesesame.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One line of seeds.csv: a consignment and the course of messages that has brought it to where it stands. */
record Seed(
        String goods,
        String post,
        String importer,
        String agent,
        Duration arrival,
        Duration notice,
        String purpose,
        List<String> course,
        List<SampleType> beside,
        List<String> play) {

    private static final Duration LATELY = Duration.ofMinutes(3);

    static Seed of(CSVRecord row) {
        return new Seed(
                row.get("goods"),
                row.get("post"),
                row.get("importer"),
                row.get("agent"),
                hours(row.get("arrival")),
                hours(row.get("notice")),
                row.get("purpose"),
                Arrays.asList(row.get("course").split(" ")),
                words(row.get("beside")).map(SampleType::valueOf).toList(),
                words(row.get("play")).toList());
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    /** The messages in their order, the last one a few minutes old. */
    Course course(Instant now, IntSupplier numbers) {
        var ched = first(now, numbers.getAsInt());
        var reference = ched.reference();
        List<String> messages = new ArrayList<>();
        for (var step = 0; step < course.size(); step++) {
            var at = ched.between(step, course.size(), now.minus(LATELY));
            ched = step(ched, course.get(step), at);
            write(ched, course.get(step), at, numbers, messages);
            if (step == 0) {
                beside(ched, numbers, messages);
            }
        }
        return new Course(messages, new Played(reference, ched.type(), play));
    }

    SampleChed first(Instant now, int number) {
        var what = SampleGoods.of(goods);
        var arrives = now.plus(arrival);
        var declared = earlier(arrives.minus(notice), now.minus(LATELY));
        return new SampleChed(
                what.type(),
                number,
                "1",
                declared,
                declared,
                arrives,
                post,
                purpose,
                SampleGoods.party(importer),
                SampleGoods.partyOrNobody(agent),
                what.exporter(),
                what.origin(),
                what.mode(),
                what.containers(),
                what.lines(),
                null,
                null,
                null);
    }

    /** {@code 42+} and {@code 42-}: TRACES NT has selected the consignment for a physical check, or not; {@code 1*}: modified. */
    private static SampleChed step(SampleChed ched, String word, Instant at) {
        return switch (word) {
            case "42+" -> ched.next("42", at, true);
            case "42-" -> ched.next("42", at, false);
            case "1*" -> ched.modified(at);
            case "illisible" -> ched;
            default -> ched.next(word, at, ched.selected());
        };
    }

    private static void write(SampleChed ched, String word, Instant at, IntSupplier numbers, List<String> messages) {
        switch (word) {
            case "44" -> {
                messages.add(SampleWriter.write(ched.replacement(numbers.getAsInt(), at)));
                messages.add(SampleWriter.write(ched));
            }
            case "illisible" -> messages.add(ChedWriter.write(ched).replaceFirst("</r:Name>", "</x:Name>"));
            default -> messages.add(SampleWriter.write(ched));
        }
    }

    private void beside(SampleChed ched, IntSupplier numbers, List<String> messages) {
        beside.forEach(type -> messages.add(SampleWriter.write(ched.beside(type, numbers.getAsInt()))));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Duration hours(String text) {
        return Duration.ofHours(Long.parseLong(text));
    }

    /** What partners send of one consignment, and what people do with it afterwards. */
    record Course(List<String> messages, Played played) {}
}
