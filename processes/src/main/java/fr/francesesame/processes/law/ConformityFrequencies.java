package fr.francesesame.processes.law;

import fr.francesesame.decisions.ConformityRisk;
import fr.francesesame.processes.law.Doubts.Settled;
import fr.francesesame.processes.ports.MarketingLaw;
import fr.francesesame.processes.ports.MarketingLaw.Standard;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Marketing standards: by risk of product, origin and trader (2023/2430 art 5). */
@Component
class ConformityFrequencies implements FrequencyLaw {

    private final MarketingLaw law;
    private final Doubts doubts;
    private final ConformityRisk table;
    private final RaisedRates raised;

    ConformityFrequencies(MarketingLaw law, Doubts doubts, ConformityRisk table, RaisedRates raised) {
        this.law = law;
        this.doubts = doubts;
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
        var settled = settle(line.standard(), goods, day);
        var standard = standard(line.standard(), settled);
        var facts = new ConformityRisk.Facts(
                goods.agentRate(), standard.name(), raised.covers(type, goods, asked), line.approvedCountry());
        var row = "CONFORMITY-" + standard + "-" + goods.originOrUnknown();
        return List.of(new Verdict(row, null, settled.missing(), line.version(), asked.ask(facts, table::of)));
    }

    private Settled settle(Standard standard, Case goods, LocalDate day) {
        return switch (standard) {
            case SPECIFIC -> doubts.settle(FormalityType.CONFORMITY, goods.cn(), Listing.YES, goods.told(), day);
            case POSSIBLE -> doubts.settle(FormalityType.CONFORMITY, goods.cn(), Listing.POSSIBLE, goods.told(), day);
            case GENERAL, NONE -> new Settled(Listing.NO, null);
        };
    }

    private static Standard standard(Standard listed, Settled settled) {
        return switch (settled.listing()) {
            case YES -> Standard.SPECIFIC;
            case POSSIBLE -> Standard.POSSIBLE;
            case NO -> listed == Standard.GENERAL ? listed : Standard.NONE;
        };
    }
}
