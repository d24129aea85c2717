package fr.francesesame.goods.intake;

import static java.util.Map.entry;

import fr.francesesame.foundation.taskforms.BesidePanels;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.intake.RegisterAnswer.Point;
import fr.francesesame.goods.intake.SentDecisions.Refusal;
import fr.francesesame.processes.ports.Dossiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the register says of the decision that it refuses, beside the tasks in which it is mended: as a whole, and at the questions that it
 * concerns.
 */
@Component
class ReturnedDecision implements BesidePanels {

    /** What is said of the decision as a whole stands at this question. */
    private static final String WHOLE = "next";

    /** Our fields and the register's own, by the question that mends them. */
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            entry("measure", "measure"),
            entry("not_acceptable_measure", "measure"),
            entry("refusalreasons", "reasons"),
            entry("refusal_reason", "reasons"),
            entry("refusedlines", "lines"),
            entry("organism", "organism"),
            entry("eppo", "organism"),
            entry("substance", "substance"),
            entry("outcome", "box30"),
            entry("conclusion", WHOLE),
            entry("decision_conclusion", WHOLE),
            entry("status", WHOLE));

    private final SentDecisions sent;
    private final Dossiers dossiers;
    private final Words words;

    ReturnedDecision(SentDecisions sent, Dossiers dossiers, Words words) {
        this.sent = sent;
        this.dossiers = dossiers;
        this.words = words;
    }

    @Override
    public List<Panel> of(Case task) {
        return sent.refusal(task.reference()).map(refusal -> answer(refusal, task)).stream()
                .toList();
    }

    private Panel answer(Refusal refusal, Case task) {
        var post = dossiers.facts(task.reference()).post();
        var facts = new ArrayList<>(List.of(
                new Fact(words.text("traces.returned.at"), words.time(refusal.at(), post)),
                new Fact(words.text("traces.returned.answer"), refusal.answer())));
        refusal.points().forEach(point -> facts.add(new Fact(label(point.field()), point.words())));
        return Panel.facts(words.text("traces.returned"), facts);
    }

    @Override
    public Map<String, String> remarks(Case task) {
        var remarks = new LinkedHashMap<String, String>();
        sent.refusal(task.reference()).ifPresent(refusal -> {
            remarks.put(WHOLE, refusal.answer());
            refusal.points().forEach(point -> remark(point, remarks));
        });
        return remarks;
    }

    private void remark(Point point, Map<String, String> remarks) {
        var question = point.field() == null ? null : QUESTIONS.get(name(point.field()));
        if (question != null && !question.equals(WHOLE)) {
            remarks.merge(
                    question, words.text("traces.returned.remark", point.words()), (one, other) -> one + " " + other);
        }
    }

    private String label(@Nullable String field) {
        if (field == null) {
            return words.text("traces.returned.point");
        }
        var known = words.find("traces.returned.field." + name(field));
        return known == null ? words.text("traces.returned.other", field) : known;
    }

    /** The last name of a path that is none of a number: {@code /refusalReasons/0}, {@code $.refusalReasons[0]}. */
    private static String name(String field) {
        var names = field.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+");
        for (var place = names.length - 1; place >= 0; place--) {
            if (!names[place].isEmpty() && !names[place].matches("\\d+")) {
                return names[place];
            }
        }
        return field;
    }
}
