package fr.francesesame.processes.law;

import fr.francesesame.decisions.VeterinaryFrequency;
import fr.francesesame.processes.ports.VeterinaryLaw;
import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Animals and products of animal origin: the lists of 2021/632 and the risk categories of 2019/2129. */
@Component
class VeterinaryFrequencies implements FrequencyLaw {

    private final VeterinaryLaw law;
    private final VeterinaryFrequency table;
    private final RaisedRates raised;

    VeterinaryFrequencies(VeterinaryLaw law, VeterinaryFrequency table, RaisedRates raised) {
        this.law = law;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.CHED_A, FormalityType.CHED_P);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var line = law.line(new VeterinaryLaw.Goods(goods.cn(), goods.productType(), goods.origin()), day);
        var facts = new VeterinaryFrequency.Facts(
                goods.agentRate(),
                goods.isWellFormed(),
                type == FormalityType.CHED_A ? line.animals() : line.products(),
                line.agreementRate(),
                raised.of(type, goods, line.physicalRate()).orElse(null),
                line.identityRate(),
                line.physicalRate());
        return List.of(new Verdict(line.row(), null, line.version(), asked.ask(facts, table::of)));
    }
}
