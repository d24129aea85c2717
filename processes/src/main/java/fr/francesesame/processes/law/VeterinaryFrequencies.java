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
    private final Doubts doubts;
    private final VeterinaryFrequency table;
    private final RaisedRates raised;

    VeterinaryFrequencies(VeterinaryLaw law, Doubts doubts, VeterinaryFrequency table, RaisedRates raised) {
        this.law = law;
        this.doubts = doubts;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.CHED_A, FormalityType.CHED_P);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var line = law.line(
                new VeterinaryLaw.Goods(goods.cn(), goods.productType(), goods.origin(), goods.use(), goods.told()),
                day);
        var listing = type == FormalityType.CHED_A ? line.animals() : line.products();
        var settled = doubts.settle(type, goods.cn(), listing, goods.told(), day);
        var facts = new VeterinaryFrequency.Facts(
                goods.agentRate(),
                goods.isWellFormed(),
                settled.listing(),
                line.agreementRate(),
                raised.of(type, goods, line.physicalRate(), asked).orElse(null),
                line.identityRate(),
                line.physicalRate());
        var missing = settled.missing() == null ? line.missing() : settled.missing();
        return List.of(new Verdict(line.row(), null, missing, line.version(), asked.ask(facts, table::of)));
    }
}
