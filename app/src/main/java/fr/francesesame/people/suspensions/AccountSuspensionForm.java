package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.people.suspensions.RecordedAccountSuspensions.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The supervisor's decision on an account whose suspension an agent proposes. */
@Component
class AccountSuspensionForm implements TaskForm {

    private final RecordedAccountSuspensions accountSuspensions;
    private final Words words;

    AccountSuspensionForm(RecordedAccountSuspensions accountSuspensions, Words words) {
        this.accountSuspensions = accountSuspensions;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_reviewAccountSuspension";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.choice("answer", "SUSPEND", "DISMISS"), Field.text("reason"));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        return Optional.of(accountSuspensions.find(UUID.fromString(task.subject())).map(this::panel).stream()
                .toList());
    }

    private Panel panel(Row row) {
        return Panel.facts(
                words.text("suspensions.panel"),
                List.of(
                        new Fact(words.text("suspensions.panel.account"), row.username()),
                        new Fact(words.text("suspensions.panel.by"), row.proposedBy()),
                        new Fact(words.text("suspensions.panel.at"), words.time(row.proposedAt())),
                        new Fact(words.text("suspensions.panel.reason"), row.reason())));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var id = UUID.fromString(task.subject());
        accountSuspensions.decided(id, answers.is("answer", "SUSPEND"), answers.text("reason"), task.person());
        return Map.of("answer", answers.text("answer"));
    }
}
