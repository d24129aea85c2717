package fr.francesesame.processes.law;

import fr.francesesame.decisions.LawDate;
import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.law.ExpectedChecks.Judged;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.FormalityType;
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
    private final LawDate dates;
    private final Sayings sayings;
    private final Calendars calendars;

    LawRequirements(GoodsNeeds needs, ExpectedChecks checks, LawDate dates, Sayings sayings, Calendars calendars) {
        this.needs = needs;
        this.checks = checks;
        this.dates = dates;
        this.sayings = sayings;
        this.calendars = calendars;
    }

    @Override
    public Answer of(Question question) {
        var days = new EnumMap<FormalityType, LocalDate>(FormalityType.class);
        var consignment = new Consignment(
                question.goods(), question.purpose(), type -> days.computeIfAbsent(type, one -> day(one, question)));
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
        var judged = checks.of(type, goods, consignment.purpose(), consignment.day(type));
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

    private LocalDate day(FormalityType type, Question question) {
        var arrival = question.arrival();
        var byArrival = arrival != null && dates.of(type, true).outcome() == Basis.ARRIVAL;
        return LocalDate.ofInstant(byArrival ? arrival : question.now(), calendars.zoneOf(question.post()));
    }
}
