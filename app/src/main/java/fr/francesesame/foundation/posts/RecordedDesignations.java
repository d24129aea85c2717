package fr.francesesame.foundation.posts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.francesesame.terms.BorderPost;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedDesignations implements SettledDesignations {

    private final JdbcClient database;

    RecordedDesignations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<DesignationKind> kinds() {
        return database.sql("select * from designation_kind order by position")
                .query((row, number) -> kind(row))
                .list();
    }

    @Override
    public Map<String, List<String>> inForce(LocalDate day) {
        return database
                .sql(
                        """
                        select bcp, designation from designations_on(?) d left join designation_kind k on k.code = d.designation
                        order by k.position, designation
                        """)
                .param(day)
                .query((row, number) -> Map.entry(row.getString("bcp"), row.getString("designation")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Of the rows of one day the last one holds, so only that one may change anything. */
    @Override
    public List<Standing> standings(BorderPost post, LocalDate day) {
        return database.sql(
                        """
                        select k.*, d.designation is not null as designated, d.source, coalesce(d.invented, false) as invented,
                            (select min(later.valid_from) from (select distinct on (n.valid_from) n.valid_from, n.designated
                                from post_designation n where n.bcp = :bcp and n.designation = k.code and n.valid_from > :day
                                order by n.valid_from, n.id desc) later
                            where later.designated <> (d.designation is not null)) as changes
                        from designation_kind k
                            left join designations_on(:day) d on d.designation = k.code and d.bcp = :bcp
                        order by k.position
                        """)
                .param("bcp", post.code())
                .param("day", day)
                .query((row, number) -> new Standing(
                        kind(row),
                        row.getBoolean("designated"),
                        row.getString("source"),
                        row.getBoolean("invented"),
                        row.getObject("changes", LocalDate.class)))
                .list();
    }

    @Override
    public List<Settled> history(BorderPost post) {
        return database.sql("select *, nullif(valid_from, '-infinity') as since from post_designation where bcp = ?"
                        + " order by id desc limit 100")
                .param(post.code())
                .query((row, number) -> settled(row))
                .list();
    }

    @Override
    public void holdAlone(BorderPost post) {
        lock(database, "pg_advisory_xact_lock", post);
    }

    @Override
    public void settle(BorderPost post, Settling settling, String username) {
        database.sql(
                        """
                        insert into post_designation (bcp, designation, designated, valid_from, source, invented, reason, person)
                        values (:bcp, :code, :designated, :from, :source, false, :reason, :person)
                        """)
                .param("bcp", post.code())
                .param("code", settling.code())
                .param("designated", settling.designated())
                .param("from", settling.from())
                .param("source", settling.source())
                .param("reason", settling.reason())
                .param("person", username)
                .update();
    }

    static void lock(JdbcClient database, String kind, BorderPost post) {
        database.sql("select 1 from " + kind + "(hashtextextended('designations ' || ?, 0))")
                .param(post.code())
                .query(Integer.class)
                .single();
    }

    private static DesignationKind kind(ResultSet row) throws SQLException {
        return new DesignationKind(row.getString("code"), row.getString("name"), List.of((String[])
                row.getArray("services").getArray()));
    }

    private static Settled settled(ResultSet row) throws SQLException {
        return new Settled(
                row.getString("designation"),
                row.getBoolean("designated"),
                row.getObject("since", LocalDate.class),
                row.getString("source"),
                row.getBoolean("invented"),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("settled_at", OffsetDateTime.class).toInstant());
    }
}
