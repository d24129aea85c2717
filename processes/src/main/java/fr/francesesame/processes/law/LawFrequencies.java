package fr.francesesame.processes.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks each formality's own law, once per kind of goods: a CHED of five hundred lines repeats few facts. */
@Component
class LawFrequencies implements Frequencies {

    private final Map<FormalityType, FrequencyLaw> laws = new EnumMap<>(FormalityType.class);

    private final Nomenclature nomenclature;

    LawFrequencies(List<FrequencyLaw> all, Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
        all.forEach(law -> law.types().forEach(type -> laws.put(type, law)));
    }

    @Override
    public List<GoodsFrequency> of(
            FormalityType type, List<GoodsLine> lines, Map<Integer, BigDecimal> qualified, LocalDate day) {
        var kinds = lines.stream()
                .collect(groupingBy(
                        line -> Case.of(line.asTold(), qualified.get(line.number())),
                        LinkedHashMap::new,
                        mapping(GoodsLine::number, toList())));
        var asked = new Memo();
        return kinds.entrySet().stream()
                .flatMap(kind ->
                        judge(type, kind.getKey(), day, asked).stream().map(said -> said.forLines(kind.getValue())))
                .toList();
    }

    private List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var law = laws.get(type);
        if (law == null) {
            throw new IllegalStateException("no law tells how often goods under " + type + " are checked");
        }
        return law.judge(type, goods.as(nomenclature.of(goods.cn(), day).judgedAs()), day, asked);
    }
}
