package fr.francesesame.insight.evidence;

import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.goods.checks.RefusalSheet;
import fr.francesesame.goods.checks.RefusalSheet.Refused;
import fr.francesesame.portal.tracking.TimelineWords;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the PDF says of refusals and of what operators answered to them; times on the post's clock. */
@Component
class RefusalWords {

    private final RefusalSheet refusals;
    private final Hearings hearings;
    private final TimelineWords words;

    RefusalWords(RefusalSheet refusals, Hearings hearings, TimelineWords words) {
        this.refusals = refusals;
        this.hearings = hearings;
        this.words = words;
    }

    /** One list of facts for each refusal, the newest first. */
    List<List<Fact>> refusals(Reference reference, @Nullable String post) {
        return refusals.of(reference).stream().map(one -> facts(one, post)).toList();
    }

    List<Fact> observations(Reference reference, @Nullable String post) {
        return hearings.of(reference).stream()
                .map(given -> new Fact(words.time(given.at(), post), given.text()))
                .toList();
    }

    private List<Fact> facts(Refused one, @Nullable String post) {
        var drafted = one.refusal();
        return Stream.of(
                        fact(
                                "state",
                                words.name("checks.refusal.state", one.state().name())),
                        fact("measure", words.name("form.draftRefusal.measure", drafted.measure())),
                        fact("reasons", reasons(drafted.reasons())),
                        fact("found", one.found()),
                        fact("refusedLines", lines(drafted.lines())),
                        fact("motivation", drafted.motivation()),
                        fact("urgency", one.urgency()),
                        fact("draftedAt", time(one.draftedAt(), post)),
                        fact("answer", one.answer()),
                        fact("decidedAt", time(one.decidedAt(), post)),
                        fact("orderedAt", time(one.orderedAt(), post)),
                        fact("executeBy", time(one.executeBy(), post)),
                        fact("executedOn", one.executedOn() == null ? null : words.day(one.executedOn())))
                .filter(Objects::nonNull)
                .toList();
    }

    private String reasons(List<String> codes) {
        return codes.stream()
                .map(code -> words.name("form.draftRefusal.reasons", code))
                .collect(Collectors.joining(", "));
    }

    private String lines(List<Integer> numbers) {
        return numbers.isEmpty()
                ? words.name("checks", "allGoods")
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private @Nullable String time(@Nullable Instant at, @Nullable String post) {
        return at == null ? null : words.time(at, post);
    }

    private @Nullable Fact fact(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Fact(words.name("checks.fact", name), value);
    }

    /** {@code name}: label, or time, of what is said. */
    record Fact(String name, String value) {}
}
