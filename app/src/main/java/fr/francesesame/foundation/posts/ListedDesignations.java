package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public boolean isDesignated(BorderPost post, String designation, LocalDate day) {
        return database.sql(
                        """
                        select not exists (select 1 from post_designation where bcp = :bcp and valid_from <= :day)
                            or exists (select 1 from designations_on(:day) where bcp = :bcp and designation = :designation)
                        """)
                .param("bcp", post.code())
                .param("designation", designation)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PostSheet> designatedFor(String designation, LocalDate day, BorderPost near) {
        var known = posts.all().stream()
                .collect(Collectors.toMap(sheet -> sheet.post().code(), Function.identity()));
        return database
                .sql(
                        """
                        select p.code from designations_on(:day) d join border_post p on p.code = d.bcp
                            left join border_post here on here.code = :near
                        where d.designation = :designation
                        order by power(p.latitude - here.latitude, 2)
                                + power((p.longitude - here.longitude) * cos(radians(here.latitude::float))::numeric, 2),
                            p.name collate "fr-x-icu"
                        """)
                .param("day", day)
                .param("near", near.code())
                .param("designation", designation)
                .query(String.class)
                .list()
                .stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void hold(BorderPost post) {
        RecordedDesignations.lock(database, "pg_advisory_xact_lock_shared", post);
    }
}
