package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Writing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ListedPosts implements BorderPosts {

    private static final String POSTS =
            "select code, name, transport, territory, accepts_shorter_notice from border_post ";

    /** Characters of a UN/LOCODE, with which the code of every post begins. */
    private static final int LOCODE = 5;

    private final JdbcClient database;
    /** A post stays where it is. */
    private final Map<BorderPost, ZoneId> zones = new ConcurrentHashMap<>();

    ListedPosts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PostSheet> find(BorderPost post) {
        return database.sql(POSTS + "where code = :code")
                .param("code", post.code())
                .query(ListedPosts::sheet)
                .optional();
    }

    @Override
    public List<PostSheet> all() {
        return database.sql(POSTS + "order by name collate \"fr-x-icu\"")
                .query(ListedPosts::sheet)
                .list();
    }

    @Override
    public Optional<BorderPost> recognise(List<String> written) {
        var codes =
                database.sql("select code from border_post").query(String.class).list();
        var plain = written.stream()
                .map(Writing::number)
                .filter(code -> code.length() >= LOCODE)
                .toList();
        return plain.stream()
                .filter(codes::contains)
                .findFirst()
                .or(() -> plain.stream().flatMap(code -> only(code, codes)).findFirst())
                .map(BorderPost::new);
    }

    private static Stream<String> only(String beginning, List<String> codes) {
        var fitting = codes.stream().filter(code -> code.startsWith(beginning)).toList();
        return fitting.size() == 1 ? fitting.stream() : Stream.empty();
    }

    @Override
    public ZoneId zoneOf(@Nullable BorderPost post) {
        if (post == null) {
            return Territory.METROPOLITAN.zone();
        }
        var known = zones.get(post);
        return known != null ? known : look(post);
    }

    private ZoneId look(BorderPost post) {
        var found = find(post).map(PostSheet::zone);
        found.ifPresent(zone -> zones.put(post, zone));
        return found.orElse(Territory.METROPOLITAN.zone());
    }

    private static PostSheet sheet(ResultSet row, int number) throws SQLException {
        var territory = row.getString("territory");
        return new PostSheet(
                new BorderPost(row.getString("code")),
                row.getString("name"),
                row.getString("transport"),
                territory,
                Territory.of(territory).zone(),
                row.getBoolean("accepts_shorter_notice"));
    }
}
