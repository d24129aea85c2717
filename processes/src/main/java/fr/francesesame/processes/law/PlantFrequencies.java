package fr.francesesame.processes.law;

import fr.francesesame.decisions.PlantHealthFrequency;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plants: annex XI of 2019/2072 and annex I of 2022/2389. */
@Component
class PlantFrequencies implements FrequencyLaw {

    private final PlantLaw law;
    private final PlantHealthFrequency table;
    private final RaisedRates raised;

    PlantFrequencies(PlantLaw law, PlantHealthFrequency table, RaisedRates raised) {
        this.law = law;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.CHED_PP);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var line = law.line(new PlantLaw.Goods(goods.cn(), goods.eppo(), goods.scientificName(), goods.origin()), day);
        var facts = new PlantHealthFrequency.Facts(
                goods.isWellFormed(),
                line.regulated(),
                line.plantForPlanting(),
                line.emergencyMeasure(),
                line.listedRate(),
                goods.agentRate(),
                raised.of(type, goods, line.listedRate()).orElse(null));
        return List.of(new Verdict(line.row(), null, line.version(), asked.ask(facts, table::of)));
    }
}
