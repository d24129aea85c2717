package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Days;
import fr.francesesame.foundation.taskforms.Days.Bound;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.portal.assistance.HelpEntry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the desk does with a request: answers it, asks back, or has « répondu par voie postale ». */
@Component
class AssistanceForm implements TaskForm {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ASKED = "ASKED";
    private static final String POSTED = "POSTED";

    private final HelpRequests requests;
    private final HelpEntries entries;
    private final HelpPanels panels;
    private final Clock clock;

    AssistanceForm(HelpRequests requests, HelpEntries entries, HelpPanels panels, Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.panels = panels;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "userTask_answerAssistance";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("outcome", "ANSWERED", ASKED, POSTED),
                Field.text("text"),
                Field.day("postedOn", sinceOpened(task)).when("outcome", POSTED),
                Field.line("postReference").when("outcome", POSTED));
    }

    /** Nothing is answered before it was asked. */
    private Days sinceOpened(Case task) {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        var opened = requests.find(task.subject())
                .map(request -> LocalDate.ofInstant(request.openedAt(), PARIS))
                .orElse(today);
        return Days.between(new Bound(opened, "assistance.bound.opened"), Bound.today(today));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        return Optional.of(requests.find(task.subject()).map(panels::of).orElse(List.of()));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var text = answers.text("text");
        if (answers.is("outcome", POSTED)) {
            entries.addLetter(
                    task.subject(),
                    task.person(),
                    text,
                    LocalDate.parse(answers.text("postedOn")),
                    answers.text("postReference"));
        } else {
            var kind = answers.is("outcome", ASKED) ? Kind.QUESTION : Kind.ANSWER;
            entries.add(task.subject(), kind, task.person(), text);
        }
        return Map.of("detailsAsked", answers.is("outcome", ASKED));
    }
}
