package fr.francesesame.processes.law;

import fr.francesesame.decisions.FoodFeedFrequency;
import fr.francesesame.processes.ports.FoodFeedLaw;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Food and feed of non-animal origin: the entries of 2019/1793, each with its own hazard, rate and counter. */
@Component
class FoodFeedFrequencies implements FrequencyLaw {

    private static final String NO_ENTRY = "NONE";

    private final FoodFeedLaw law;
    private final FoodFeedFrequency table;
    private final RaisedRates raised;

    FoodFeedFrequencies(FoodFeedLaw law, FoodFeedFrequency table, RaisedRates raised) {
        this.law = law;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.CHED_D);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var entries =
                law.entries(new FoodFeedLaw.Goods(goods.cn(), goods.origin(), goods.dispatchedFrom()), day).stream()
                        .filter(entry -> Uses.names(entry.use(), goods.use()))
                        .toList();
        return entries.isEmpty()
                ? List.of(unlisted(goods, day, asked))
                : entries.stream()
                        .map(entry -> judge(type, goods, entry, asked))
                        .toList();
    }

    private Verdict judge(FormalityType type, Case goods, FoodFeedLaw.Entry entry, Memo asked) {
        var facts = new FoodFeedFrequency.Facts(
                goods.agentRate(),
                goods.isWellFormed(),
                entry.annex(),
                entry.covers(),
                entry.rate(),
                raised.of(type, goods, entry.rate(), asked).orElse(null));
        return new Verdict(entry.row(), entry.hazard(), entry.missing(), entry.version(), asked.ask(facts, table::of));
    }

    /** Nothing is listed on that day. */
    private Verdict unlisted(Case goods, LocalDate day, Memo asked) {
        var facts =
                new FoodFeedFrequency.Facts(goods.agentRate(), goods.isWellFormed(), NO_ENTRY, Listing.NO, null, null);
        return new Verdict(
                NO_ENTRY + "-" + goods.cn() + "-" + goods.originOrUnknown(),
                null,
                null,
                day.toString(),
                asked.ask(facts, table::of));
    }
}
