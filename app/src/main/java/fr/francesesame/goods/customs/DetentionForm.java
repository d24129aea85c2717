package fr.francesesame.goods.customs;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.customs.RecordedDetentions.Detention;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Goods detained without documents: let go, since nothing is missing after a look at them, or not let in (2017/625 art 66). */
@Component
class DetentionForm implements TaskForm {

    private final RecordedDetentions detentions;
    private final Words words;

    DetentionForm(RecordedDetentions detentions, Words words) {
        this.detentions = detentions;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_settleDetention";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.choice("decision", "LIFTED", "REFUSED"), Field.text("reason"));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        return detentions
                .find(task.subject())
                .map(detention -> List.of(declaration(detention), missing(detention), goods(detention)));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var decision = answers.text("decision");
        detentions.settle(task.subject(), DetentionState.valueOf(decision), answers.text("reason"), task.person());
        return Map.of("detention", decision);
    }

    private Panel declaration(Detention detention) {
        var declared = detention.declaration();
        return Panel.facts(
                words.text("customs.detention.declaration"),
                List.of(
                        new Fact(words.text("customs.detention.mrn"), detention.mrn()),
                        new Fact(
                                words.text("customs.detention.at"),
                                words.time(declared.declaredAt().toInstant(), new BorderPost(declared.post()))),
                        new Fact(words.text("customs.detention.in"), String.join(", ", declared.named()))));
    }

    private Panel missing(Detention detention) {
        return Panel.table(
                words.text("customs.detention.missing"),
                List.of(
                        words.text("customs.detention.formality"),
                        words.text("customs.detention.why"),
                        words.text("customs.detention.law")),
                detention.missing().stream()
                        .map(one ->
                                List.of(words.name("checks.type", one.type().name()), one.reason(), one.legalBasis()))
                        .toList());
    }

    private Panel goods(Detention detention) {
        return Panel.table(
                words.text("customs.detention.goods"),
                List.of(
                        words.text("customs.detention.code"),
                        words.text("customs.detention.from"),
                        words.text("customs.detention.kg")),
                detention.declaration().lines().stream()
                        .map(line -> List.of(line.cn(), words.country(line.origin()), words.number(line.weightKg())))
                        .toList());
    }
}
