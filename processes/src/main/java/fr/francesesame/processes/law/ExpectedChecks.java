package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.RequiredChecks;
import fr.francesesame.decisions.RequiredChecks.Selection;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.Requirements.Expected;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How often such goods get each kind of check, each line by itself: the strictest row of the law that names it counts. */
@Component
class ExpectedChecks {

    private static final BigDecimal EVERY = BigDecimal.valueOf(100);

    private final Frequencies frequencies;
    private final RequiredChecks table;

    ExpectedChecks(Frequencies frequencies, RequiredChecks table) {
        this.frequencies = frequencies;
        this.table = table;
    }

    Judged of(FormalityType type, List<Goods> goods, Purpose purpose, LocalDate day) {
        var said = frequencies.of(type, goods.stream().map(ExpectedChecks::line).toList(), Map.of(), day);
        var asked = new Asking(type, purpose, new HashMap<>());
        var ofLine = new HashMap<Integer, List<GoodsFrequency>>();
        said.forEach(one -> one.lines().forEach(line -> ofLine.computeIfAbsent(line, n -> new ArrayList<>())
                .add(one)));
        var known = new HashMap<List<GoodsFrequency>, List<Expected>>();
        var perLine = new HashMap<Integer, List<Expected>>();
        ofLine.forEach(
                (line, frequency) -> perLine.put(line, known.computeIfAbsent(frequency, list -> checks(list, asked))));
        return new Judged(checks(said, asked), perLine, ofLine);
    }

    /** A line that is in doubt takes nothing away from the others. */
    private List<Expected> checks(List<GoodsFrequency> said, Asking asked) {
        var sure = said.stream().filter(frequency -> !frequency.isToQualify()).toList();
        var checks = new ArrayList<Expected>();
        documents(asked).ifPresent(checks::add);
        strictest(CheckKind.IDENTITY, sure, asked, GoodsFrequency::identity).ifPresent(checks::add);
        strictest(CheckKind.PHYSICAL, sure, asked, GoodsFrequency::physical).ifPresent(checks::add);
        sure.stream()
                .filter(frequency -> frequency.hazard() != null)
                .map(frequency -> analysis(frequency, asked))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(checks::add);
        return List.copyOf(checks);
    }

    private Optional<Expected> documents(Asking asked) {
        var decided = ask(CheckKind.DOCUMENTARY, EVERY, Selection.DRAWN, asked);
        return decided.outcome() ? Optional.of(expected(CheckKind.DOCUMENTARY, EVERY, decided)) : Optional.empty();
    }

    private Optional<Expected> strictest(
            CheckKind kind, List<GoodsFrequency> sure, Asking asked, Function<GoodsFrequency, BigDecimal> rate) {
        return sure.stream()
                .filter(frequency -> rate.apply(frequency).signum() > 0)
                .max(Comparator.comparing(rate))
                .map(frequency -> check(kind, frequency, rate.apply(frequency), asked));
    }

    /**
     * Of a consignment that is drawn; one that even then gets no such check never gets it but on suspicion, and one that does not get
     * it although every consignment should is chosen by risk.
     */
    private Expected check(CheckKind kind, GoodsFrequency said, BigDecimal rate, Asking asked) {
        var drawn = ask(kind, rate, Selection.DRAWN, asked);
        var byRisk =
                drawn.outcome() && !ask(kind, EVERY, Selection.NOT_DRAWN, asked).outcome();
        return drawn.outcome() && !byRisk ? expected(kind, rate, said) : expected(kind, BigDecimal.ZERO, drawn);
    }

    private Optional<Expected> analysis(GoodsFrequency said, Asking asked) {
        return ask(CheckKind.LABORATORY, said.physical(), Selection.DRAWN, asked)
                        .outcome()
                ? Optional.of(expected(CheckKind.LABORATORY, said.physical(), said))
                : Optional.empty();
    }

    private Decided<Boolean> ask(CheckKind kind, BigDecimal rate, Selection selection, Asking asked) {
        return asked.answers()
                .computeIfAbsent(
                        new RequiredChecks.Facts(kind, asked.type(), selection, asked.purpose(), rate), table::of);
    }

    private static Expected expected(CheckKind kind, BigDecimal rate, GoodsFrequency said) {
        var why = said.explanation();
        return new Expected(kind, rate, said.hazard(), why.reason(), why.legalBasis());
    }

    private static Expected expected(CheckKind kind, BigDecimal rate, Decided<Boolean> decided) {
        var why = decided.explanation();
        return new Expected(kind, rate, null, why.reason(), why.legalBasis());
    }

    private static GoodsLine line(Goods goods) {
        return new GoodsLine(
                goods.line(),
                goods.cn(),
                goods.eppo(),
                goods.scientificName(),
                goods.productType(),
                goods.origin(),
                goods.weightKg(),
                null,
                null,
                goods.dispatchedFrom(),
                goods.use(),
                goods.told());
    }

    /** {@code checks}: the strictest of all lines; {@code frequencies}: every row that names a line. */
    record Judged(
            List<Expected> checks,
            Map<Integer, List<Expected>> perLine,
            Map<Integer, List<GoodsFrequency>> frequencies) {}

    private record Asking(FormalityType type, Purpose purpose, Map<RequiredChecks.Facts, Decided<Boolean>> answers) {}
}
