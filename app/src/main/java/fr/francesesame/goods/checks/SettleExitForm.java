package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.consignments.Exits;
import fr.francesesame.goods.consignments.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Post and last day at which goods that go on arrive, or animals admitted for a time leave, within what the law allows. */
@Component
class SettleExitForm implements TaskForm {

    private final Exits exits;
    private final ExitPosts posts;
    private final ExitDays days;
    private final Timeline timeline;
    private final Words words;

    SettleExitForm(Exits exits, ExitPosts posts, ExitDays days, Timeline timeline, Words words) {
        this.exits = exits;
        this.posts = posts;
        this.days = days;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_settleExit";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.select("post", posts.choices()),
                Field.line("place").when("post", ExitPosts.ELSEWHERE),
                Field.day("by", days.of(task.reference())));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var post = answers.is("post", ExitPosts.ELSEWHERE) ? null : answers.text("post");
        var place = post == null ? answers.text("place") : posts.name(post);
        var by = LocalDate.parse(answers.text("by"));
        exits.settle(task.reference(), post, place, by);
        timeline.add(task.reference(), "exitSettled", Map.of("place", place, "day", words.day(by)), task.person());
        return Map.of();
    }
}
