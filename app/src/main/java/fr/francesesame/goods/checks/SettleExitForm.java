package fr.francesesame.goods.checks;

import fr.francesesame.decisions.MovementLimit;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Days;
import fr.francesesame.foundation.taskforms.Days.Bound;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.consignments.Exits;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Post and last day at which goods that go on arrive, or animals admitted for a time leave, within what the law allows. */
@Component
class SettleExitForm implements TaskForm {

    private static final String ELSEWHERE = "ELSEWHERE";

    private final Exits exits;
    private final BorderPosts posts;
    private final Dossiers dossiers;
    private final MovementLimit limits;
    private final Timeline timeline;
    private final Words words;
    private final CaseDays cases;

    SettleExitForm(
            Exits exits,
            BorderPosts posts,
            Dossiers dossiers,
            MovementLimit limits,
            Timeline timeline,
            Words words,
            CaseDays cases) {
        this.exits = exits;
        this.posts = posts;
        this.dossiers = dossiers;
        this.limits = limits;
        this.timeline = timeline;
        this.words = words;
        this.cases = cases;
    }

    @Override
    public String key() {
        return "userTask_settleExit";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.select("post", choices()),
                Field.line("place").when("post", ELSEWHERE),
                Field.day("by", days(task.reference())));
    }

    private Days days(Reference reference) {
        var facts = dossiers.facts(reference);
        var today = cases.today(reference);
        var longest = limits.of(facts.status(), facts.purpose()).outcome();
        return Days.between(Bound.today(today), new Bound(today.plusDays(longest.toDays()), "checks.bound.exit"));
    }

    private List<Option> choices() {
        var ours = posts.all().stream().map(sheet -> new Option(sheet.post().code(), name(sheet), null));
        var elsewhere = new Option(ELSEWHERE, words.text("form.settleExit.post.ELSEWHERE"), null);
        return Stream.concat(ours, Stream.of(elsewhere)).toList();
    }

    private static String name(PostSheet sheet) {
        return sheet.name() + " (" + sheet.post() + ")";
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var post = answers.is("post", ELSEWHERE) ? null : answers.text("post");
        var place = post == null ? answers.text("place") : choice(post);
        var by = LocalDate.parse(answers.text("by"));
        exits.settle(task.reference(), post, place, by);
        timeline.add(task.reference(), "exitSettled", Map.of("place", place, "day", words.day(by)), task.person());
        return Map.of();
    }

    private String choice(String post) {
        return choices().stream()
                .filter(option -> option.value().equals(post))
                .map(Option::label)
                .findFirst()
                .orElse(post);
    }
}
