package fr.francesesame.people.privacy;

import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Days;
import fr.francesesame.foundation.taskforms.Days.Bound;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.people.privacy.RecordedPersonRequests.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The officer's answer to a person's request, given by e-mail or « répondu par voie postale ». */
@Component
class PersonRequestForm implements TaskForm {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final RecordedPersonRequests personRequests;
    private final Words words;
    private final Clock clock;

    PersonRequestForm(RecordedPersonRequests personRequests, Words words, Clock clock) {
        this.clock = clock;
        this.personRequests = personRequests;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_answerPersonRequest";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("answer", "GRANTED", "REJECTED"),
                Field.text("text"),
                Field.choice("channel", "EMAIL", "POST"),
                Field.day("postedOn", sinceReceived(task)).when("channel", "POST"),
                Field.line("postReference").when("channel", "POST"));
    }

    /** Nothing is answered before it was received. */
    private Days sinceReceived(Case task) {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        var received = personRequests
                .find(UUID.fromString(task.subject()))
                .map(Row::receivedAt)
                .orElse(today);
        return Days.between(new Bound(received, "privacy.bound.received"), Bound.today(today));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        return Optional.of(personRequests.find(UUID.fromString(task.subject())).map(this::panel).stream()
                .toList());
    }

    private Panel panel(Row row) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("kind", words.name("privacy.kind", row.kind().name())));
        add(facts, "username", row.username());
        add(facts, "name", row.personName());
        add(facts, "address", row.postalAddress());
        facts.add(fact("received", FrenchDays.DAY.format(row.receivedAt())));
        facts.add(fact("text", row.text()));
        return Panel.facts(words.text("privacy.panel"), facts).withNote(words.text("privacy.panel.note." + row.kind()));
    }

    private void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(fact(label, value));
        }
    }

    private Fact fact(String label, String value) {
        return new Fact(words.text("privacy.panel." + label), value);
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var byPost = answers.is("channel", "POST");
        personRequests.answered(
                UUID.fromString(task.subject()),
                new RecordedPersonRequests.Answer(
                        answers.is("answer", "GRANTED"),
                        answers.text("text"),
                        task.person(),
                        byPost ? LocalDate.parse(answers.text("postedOn")) : null,
                        byPost ? answers.text("postReference") : null));
        return Map.of("answer", answers.text("answer"), "byPost", byPost);
    }
}
