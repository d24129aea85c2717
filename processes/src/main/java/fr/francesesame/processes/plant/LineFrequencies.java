package fr.francesesame.processes.plant;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.PlantHealthFrequency;
import fr.francesesame.decisions.PlantHealthFrequency.Outcome;
import fr.francesesame.decisions.PlantHealthFrequency.Status;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frequency of every goods line; the annexes and the table are asked once per distinct kind of goods. */
@Component
class LineFrequencies {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Dossiers dossiers;
    private final Checks checks;
    private final PlantLaw law;
    private final PlantHealthFrequency table;

    LineFrequencies(Dossiers dossiers, Checks checks, PlantLaw law, PlantHealthFrequency table) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.law = law;
        this.table = table;
    }

    /** One decided frequency per distinct kind of goods, with the numbers of its lines, in line order. */
    List<GoodsFrequency> of(Reference reference) {
        var facts = dossiers.facts(reference);
        var qualified = checks.qualified(reference);
        var day = LocalDate.ofInstant(facts.notifiedAt(), PARIS);
        var cases = new HashMap<TableCase, Decided<Outcome>>();
        return byKind(dossiers.lines(reference), qualified).entrySet().stream()
                .map(kind -> decide(kind.getKey(), kind.getValue(), day, cases))
                .toList();
    }

    private GoodsFrequency decide(
            Kind kind, List<Integer> lines, LocalDate day, Map<TableCase, Decided<Outcome>> cases) {
        var line = law.line(kind.goods(), day);
        var asked = new TableCase(line, kind);
        return new GoodsFrequency(lines, line.row(), cases.computeIfAbsent(asked, key -> table.of(key.facts())));
    }

    private static Map<Kind, List<Integer>> byKind(List<GoodsLine> lines, Map<Integer, BigDecimal> qualified) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Kind.of(line, qualified.get(line.number())),
                        LinkedHashMap::new,
                        Collectors.mapping(GoodsLine::number, Collectors.toList())));
    }

    /** Goods that the law cannot tell apart. */
    private record Kind(PlantLaw.Goods goods, @Nullable BigDecimal agentRate) {

        static Kind of(GoodsLine line, @Nullable BigDecimal agentRate) {
            return new Kind(
                    new PlantLaw.Goods(line.cn(), line.eppo(), line.scientificName(), line.origin()), agentRate);
        }
    }

    private record TableCase(PlantHealthFrequency.Facts facts) {

        TableCase(PlantLaw.Line line, Kind kind) {
            this(new PlantHealthFrequency.Facts(
                    new CnCode(kind.goods().cn()).isWellFormed(),
                    line.regulated(),
                    line.plantForPlanting(),
                    line.emergencyMeasure(),
                    line.listedRate(),
                    kind.agentRate()));
        }
    }

    /** {@code row}: the row of the annex under which the post counts these goods. */
    record GoodsFrequency(List<Integer> lines, String row, Decided<Outcome> decided) {

        boolean isToQualify() {
            return decided.outcome().status() == Status.TO_QUALIFY;
        }

        BigDecimal rate() {
            return decided.outcome().rate();
        }
    }
}
