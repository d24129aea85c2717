package fr.francesesame.processes.law;

import fr.francesesame.decisions.ConformityRisk;
import fr.francesesame.processes.ports.MarketingLaw;
import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Marketing standards: by risk of product, origin and trader (2023/2430 art 5). */
@Component
class ConformityFrequencies implements FrequencyLaw {

    private final MarketingLaw law;
    private final ConformityRisk table;
    private final RaisedRates raised;

    ConformityFrequencies(MarketingLaw law, ConformityRisk table, RaisedRates raised) {
        this.law = law;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.CONFORMITY);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var line = law.line(new MarketingLaw.Goods(goods.cn(), goods.origin()), day);
        var facts = new ConformityRisk.Facts(
                goods.agentRate(), line.standard().name(), raised.covers(type, goods), line.approvedCountry());
        var row = "CONFORMITY-" + line.standard() + "-" + goods.originOrUnknown();
        return List.of(new Verdict(row, null, line.version(), asked.ask(facts, table::of)));
    }
}
