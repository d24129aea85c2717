package fr.francesesame.processes.law;

import fr.francesesame.decisions.OrganicFrequency;
import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Organic goods: documents of all, the rest by likelihood of non-compliance of an origin (2021/2306 art 6). */
@Component
class OrganicFrequencies implements FrequencyLaw {

    /** No text gives a rate: the table does. */
    private static final String NO_TEXT = "-";

    private final EntryRules rules;
    private final OrganicFrequency table;
    private final RaisedRates raised;

    OrganicFrequencies(EntryRules rules, OrganicFrequency table, RaisedRates raised) {
        this.rules = rules;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.COI);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var facts = new OrganicFrequency.Facts(
                goods.agentRate(),
                goods.isWellFormed(),
                rules.isOrganicHighRisk(goods.cn(), goods.origin(), day),
                raised.covers(type, goods, asked));
        return List.of(new Verdict("COI-" + goods.originOrUnknown(), null, null, NO_TEXT, asked.ask(facts, table::of)));
    }
}
