package fr.francesesame.processes.law;

import fr.francesesame.decisions.CodeStanding;
import fr.francesesame.decisions.NomenclatureNotices;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.MissingFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Before the law is asked: is each code in the nomenclature of the day? One that is not is said so, and its goods are judged by the longest
 * beginning that is: what holds for all that stands under it, and nothing that a right code might change.
 */
@Primary
@Component
class KnownCodes implements Requirements {

    private final LawRequirements law;
    private final Nomenclature nomenclature;
    private final NomenclatureNotices notices;
    private final AskedBack questions;
    private final Calendars calendars;

    KnownCodes(
            LawRequirements law,
            Nomenclature nomenclature,
            NomenclatureNotices notices,
            AskedBack questions,
            Calendars calendars) {
        this.questions = questions;
        this.calendars = calendars;
        this.law = law;
        this.nomenclature = nomenclature;
        this.notices = notices;
    }

    @Override
    public Answer of(Question question) {
        var at = Objects.requireNonNullElse(question.arrival(), question.now());
        var day = LocalDate.ofInstant(at, calendars.zoneOf(question.post()));
        var standings = new HashMap<String, CodeStanding>();
        var byLine = new HashMap<Integer, CodeStanding>();
        question.goods()
                .forEach(goods -> byLine.put(
                        goods.line(), standings.computeIfAbsent(goods.cn(), code -> nomenclature.of(code, day))));
        var answer = law.of(new Question(
                question.goods().stream()
                        .map(goods -> goods.as(standing(byLine, goods.line()).judgedAs()))
                        .toList(),
                question.post(),
                question.purpose(),
                question.now(),
                question.arrival()));
        var told = told(question.goods(), byLine, answer.notices());
        return new Answer(answer.formalities(), told, questions.of(told, byLine, day));
    }

    private List<Told> told(List<Goods> goods, Map<Integer, CodeStanding> byLine, List<Told> law) {
        var told = new LinkedHashSet<Told>();
        goods.stream()
                .map(Goods::line)
                .filter(line -> !standing(byLine, line).isInForce())
                .forEach(line -> told.add(notice(standing(byLine, line), line)));
        law.stream().filter(one -> !isUnsure(one, byLine)).forEach(told::add);
        byLine.values().stream()
                .filter(standing -> !standing.isYearLoaded() && standing.isInForce())
                .findFirst()
                .ifPresent(standing -> told.add(notice(standing, null)));
        return List.copyOf(told);
    }

    private boolean isUnsure(Told told, Map<Integer, CodeStanding> byLine) {
        return told.line() != null
                && !standing(byLine, told.line()).isInForce()
                && !notices.holds(told.code(), told.type() != null, told.missing())
                        .outcome();
    }

    private Told notice(CodeStanding standing, @Nullable Integer line) {
        var notice = notices.of(standing);
        return new Told(
                notice.outcome().code(),
                null,
                line,
                standing.isInForce() ? null : MissingFact.CODE,
                notice.outcome().text(),
                notice.explanation().legalBasis());
    }

    private static CodeStanding standing(Map<Integer, CodeStanding> byLine, Integer line) {
        return Objects.requireNonNull(byLine.get(line));
    }
}
