package fr.francesesame.posts;

import fr.francesesame.terms.BorderPost;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ListedDesignations implements Designations {

    private final JdbcClient database;
    private final BorderPosts posts;

    ListedDesignations(JdbcClient database, BorderPosts posts) {
        this.database = database;
        this.posts = posts;
    }

    @Override
    public boolean isDesignated(BorderPost post, String designation) {
        return database.sql("select count(*) = 0 or bool_or(designation = ?) from post_designation where bcp = ?")
                .params(designation, post.code())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PostSheet> designatedFor(String designation) {
        var codes = database.sql("select bcp from post_designation where designation = ?")
                .param(designation)
                .query(String.class)
                .set();
        return posts.all().stream()
                .filter(sheet -> codes.contains(sheet.post().code()))
                .toList();
    }
}
