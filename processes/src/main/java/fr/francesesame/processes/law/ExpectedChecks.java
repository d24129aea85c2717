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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How often such goods get each kind of check: the strictest row of the law that names them counts. */
@Component
class ExpectedChecks {

    private static final BigDecimal EVERY = BigDecimal.valueOf(100);

    private final Frequencies frequencies;
    private final RequiredChecks table;

    ExpectedChecks(Frequencies frequencies, RequiredChecks table) {
        this.frequencies = frequencies;
        this.table = table;
    }

    List<Expected> of(FormalityType type, List<Goods> goods, Purpose purpose, LocalDate day) {
        var said = frequencies.of(type, goods.stream().map(ExpectedChecks::line).toList(), Map.of(), day);
        var checks = new ArrayList<Expected>();
        documents(type, purpose).ifPresent(checks::add);
        if (said.stream().noneMatch(GoodsFrequency::isToQualify)) {
            strictest(type, CheckKind.IDENTITY, said, purpose, GoodsFrequency::identity)
                    .ifPresent(checks::add);
            strictest(type, CheckKind.PHYSICAL, said, purpose, GoodsFrequency::physical)
                    .ifPresent(checks::add);
            said.stream()
                    .filter(frequency -> frequency.hazard() != null)
                    .map(frequency -> check(type, CheckKind.LABORATORY, frequency, purpose, GoodsFrequency::physical))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(checks::add);
        }
        return checks;
    }

    /** Whether an agent would have to say what these goods are. */
    boolean isToQualify(FormalityType type, Goods goods, LocalDate day) {
        return frequencies.of(type, List.of(line(goods)), Map.of(), day).stream()
                .anyMatch(GoodsFrequency::isToQualify);
    }

    private Optional<Expected> documents(FormalityType type, Purpose purpose) {
        var decided = ask(type, CheckKind.DOCUMENTARY, purpose, EVERY);
        return decided.outcome() ? Optional.of(expected(CheckKind.DOCUMENTARY, EVERY, decided)) : Optional.empty();
    }

    private Optional<Expected> strictest(
            FormalityType type,
            CheckKind kind,
            List<GoodsFrequency> said,
            Purpose purpose,
            Function<GoodsFrequency, BigDecimal> rate) {
        return said.stream()
                .filter(frequency -> rate.apply(frequency).signum() > 0)
                .max(Comparator.comparing(rate))
                .flatMap(frequency -> check(type, kind, frequency, purpose, rate));
    }

    /** Of a consignment that is drawn; one that even then gets no such check never gets it but on suspicion. */
    private Optional<Expected> check(
            FormalityType type,
            CheckKind kind,
            GoodsFrequency said,
            Purpose purpose,
            Function<GoodsFrequency, BigDecimal> rate) {
        var required = ask(type, kind, purpose, rate.apply(said));
        if (!required.outcome()) {
            return kind == CheckKind.LABORATORY
                    ? Optional.empty()
                    : Optional.of(expected(kind, BigDecimal.ZERO, required));
        }
        var why = said.explanation();
        var reason = said.hazard() == null ? why.reason() : why.reason() + " (" + said.row() + ")";
        return Optional.of(new Expected(kind, rate.apply(said), reason, why.legalBasis()));
    }

    private Decided<Boolean> ask(FormalityType type, CheckKind kind, Purpose purpose, BigDecimal rate) {
        return table.of(new RequiredChecks.Facts(kind, type, Selection.DRAWN, purpose, rate));
    }

    private static Expected expected(CheckKind kind, BigDecimal rate, Decided<Boolean> decided) {
        var why = decided.explanation();
        return new Expected(kind, rate, why.reason(), why.legalBasis());
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
                null);
    }
}
