package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.LawDate;
import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.decisions.Notices;
import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.Notices.Notice;
import fr.francesesame.decisions.Notices.Topic;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what each formality's lists and tables say of each of the goods. */
@Component
class LawRequirements implements Requirements {

    /** What an inspector has to say of a formality, since no table does. */
    private static final Set<Need> OPEN = EnumSet.of(Need.POSSIBLE, Need.PROHIBITED);

    private final GoodsNeeds needs;
    private final ExpectedChecks checks;
    private final LawDate dates;
    private final Notices notices;
    private final Calendars calendars;

    LawRequirements(GoodsNeeds needs, ExpectedChecks checks, LawDate dates, Notices notices, Calendars calendars) {
        this.needs = needs;
        this.checks = checks;
        this.dates = dates;
        this.notices = notices;
        this.calendars = calendars;
    }

    @Override
    public Answer of(Question question) {
        var told = new LinkedHashSet<Told>();
        var formalities = new ArrayList<Needed>();
        var days = new EnumMap<FormalityType, LocalDate>(FormalityType.class);
        var said = new EnumMap<Matter, Decided<Notice>>(Matter.class);
        var needed = needs.of(question.goods(), type -> days.computeIfAbsent(type, one -> day(one, question)));
        needed.stream()
                .flatMap(need ->
                        need.matters().stream().map(matter -> told(said.computeIfAbsent(matter, notices::of), need)))
                .forEach(told::add);
        Arrays.stream(FormalityType.values())
                .map(type -> needed.stream().filter(need -> need.isSure(type)).toList())
                .filter(sure -> !sure.isEmpty())
                .forEach(sure -> formalities.add(formality(sure, question)));
        formalities.forEach(formality -> topics(formality.type(), told));
        return new Answer(List.copyOf(formalities), List.copyOf(told));
    }

    private Needed formality(List<GoodsNeed> sure, Question question) {
        var first = sure.get(0);
        var lines = sure.stream().map(need -> need.goods().line()).toList();
        var goods = sure.stream().map(GoodsNeed::goods).toList();
        return new Needed(
                first.type(),
                lines,
                first.atPost(),
                first.why().reason(),
                first.why().legalBasis(),
                checks.of(first.type(), goods, question.purpose(), day(first.type(), question)));
    }

    private LocalDate day(FormalityType type, Question question) {
        var arrival = question.arrival();
        var byArrival = arrival != null && dates.of(type, true).outcome() == Basis.ARRIVAL;
        return LocalDate.ofInstant(byArrival ? arrival : question.now(), calendars.zoneOf(question.post()));
    }

    private void topics(FormalityType type, Set<Told> told) {
        for (var topic : Topic.values()) {
            var notice = notices.of(type, topic);
            told.add(new Told(
                    notice.outcome().code(),
                    type,
                    null,
                    notice.outcome().text(),
                    notice.explanation().legalBasis()));
        }
    }

    private static Told told(Decided<Notice> notice, GoodsNeed need) {
        return new Told(
                notice.outcome().code(),
                OPEN.contains(need.need()) ? need.type() : null,
                need.goods().line(),
                notice.outcome().text(),
                notice.explanation().legalBasis());
    }
}
