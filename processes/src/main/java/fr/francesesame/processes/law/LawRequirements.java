package fr.francesesame.processes.law;

import fr.francesesame.processes.ApplicableDay;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.law.ExpectedChecks.Judged;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what each formality's lists and tables say of each of the goods. */
@Component
class LawRequirements implements Requirements {

    private final GoodsNeeds needs;
    private final ExpectedChecks checks;
    private final ApplicableDay days;
    private final Sayings sayings;

    LawRequirements(GoodsNeeds needs, ExpectedChecks checks, ApplicableDay days, Sayings sayings) {
        this.needs = needs;
        this.checks = checks;
        this.days = days;
        this.sayings = sayings;
    }

    @Override
    public Answer of(Question question) {
        var known = new EnumMap<FormalityType, LocalDate>(FormalityType.class);
        var consignment = new Consignment(
                question.goods(),
                question.purpose(),
                type -> known.computeIfAbsent(
                        type, one -> days.of(one, question.arrival(), question.now(), question.post())
                                .outcome()));
        var needed = needs.of(consignment);
        var told = sayings.open();
        needed.forEach(told::add);
        var formalities = new ArrayList<Needed>();
        Arrays.stream(FormalityType.values())
                .map(type -> needed.stream().filter(need -> need.isSure(type)).toList())
                .filter(sure -> !sure.isEmpty())
                .forEach(sure -> formalities.add(formality(sure, consignment, told)));
        formalities.forEach(formality -> told.addTopics(formality.type()));
        return new Answer(List.copyOf(formalities), told.all());
    }

    private Needed formality(List<GoodsNeed> sure, Consignment consignment, Sayings.Said told) {
        var type = sure.get(0).type();
        var goods = sure.stream().map(GoodsNeed::goods).toList();
        var judged = checks.of(type, goods, purpose(sure, consignment), consignment.day(type));
        sure.forEach(need -> doubts(need, judged).forEach(doubt -> told.addDoubt(need, doubt)));
        var first = sure.stream().filter(GoodsNeed::atPost).findFirst().orElse(sure.get(0));
        return new Needed(
                type,
                goods.stream().map(Goods::line).toList(),
                first.atPost(),
                first.why().reason(),
                first.why().legalBasis(),
                judged.checks(),
                sure.stream().map(need -> onLine(need, judged)).toList());
    }

    /** Where goods of a third country come among those that return, they are checked as for the market. */
    private static Purpose purpose(List<GoodsNeed> sure, Consignment consignment) {
        return consignment.purpose() != Purpose.RE_ENTRY || sure.stream().allMatch(GoodsNeed::returns)
                ? consignment.purpose()
                : Purpose.INTERNAL_MARKET;
    }

    private static List<GoodsFrequency> doubts(GoodsNeed need, Judged judged) {
        return judged.frequencies().getOrDefault(need.goods().line(), List.of()).stream()
                .filter(said -> said.isToQualify() || said.missing() != null)
                .limit(1)
                .toList();
    }

    private static OnLine onLine(GoodsNeed need, Judged judged) {
        var line = need.goods().line();
        return new OnLine(
                line,
                need.atPost(),
                need.why().reason(),
                need.why().legalBasis(),
                judged.perLine().getOrDefault(line, List.of()));
    }
}
