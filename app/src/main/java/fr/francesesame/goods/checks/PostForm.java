package fr.francesesame.goods.checks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Qualifications;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goods whose message names no post of the register: the inspector says where they are presented; that post's inspectors go on. */
@Component
class PostForm implements TaskForm {

    private final Qualifications qualifications;
    private final BorderPosts posts;
    private final Timeline timeline;

    PostForm(Qualifications qualifications, BorderPosts posts, Timeline timeline) {
        this.qualifications = qualifications;
        this.posts = posts;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_qualifyPost";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.select(
                "post",
                posts.all().stream()
                        .map(sheet -> new Option(sheet.post().code(), name(sheet), null))
                        .toList()));
    }

    private static String name(PostSheet sheet) {
        return sheet.name() + " (" + sheet.post() + ")";
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var post = new BorderPost(answers.text("post"));
        qualifications.post(task.reference(), post, task.person());
        timeline.add(
                task.reference(),
                "postQualified",
                Map.of("post", posts.find(post).map(PostForm::name).orElse(post.code())),
                task.person());
        return Map.of("bcp", post.code());
    }
}
