package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people may do for which establishment, from which day to which. */
@Component
class Rights {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Days before its end from which a right is said to end soon. */
    static final int SOON = 15;

    private static final String RIGHT =
            """
            select r.*, a.first_name, a.last_name, c.name as company,
                r.ends_on is not null and r.ends_on - :today::date <= :soon as ends_soon
            from access_right r join account a using (username) join company c using (siret)
            where r.ended_at is null and (r.ends_on is null or r.ends_on >= :today::date)
            """;

    private final JdbcClient jdbc;
    private final CompanyEvents events;
    private final Clock clock;

    Rights(JdbcClient jdbc, CompanyEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** One that ends soon and was not told of, locked until the transaction ends; what another node has locked is passed over. */
    Optional<EndingRights.Ending> ending() {
        return jdbc.sql(
                        """
                select id, username, siret, service, ends_on::text, granted_by from access_right
                where ended_at is null and warned_at is null and ends_on between :today::date and :today::date + :soon
                order by id limit 1 for update skip locked""")
                .param("today", today())
                .param("soon", SOON)
                .query(EndingRights.Ending.class)
                .optional();
    }

    void markWarned(long right) {
        jdbc.sql("update access_right set warned_at = now() where id = ?")
                .param(right)
                .update();
    }

    /** Those that hold or will hold, by person. */
    List<Right> of(List<String> sirets, String name) {
        return asked(
                "and r.siret = any(:sirets) and (:name = '' or strpos(lower(a.last_name || ' ' || a.username), lower(:name)) > 0)"
                        + " order by a.last_name collate \"fr-x-icu\", a.username, r.siret, r.service, r.id limit 500",
                sirets,
                name);
    }

    List<Right> ofPerson(String username) {
        return asked(
                "and r.username = :name and :sirets::text[] is not null order by r.siret, r.service, r.id",
                List.of(),
                username);
    }

    private List<Right> asked(String narrowed, List<String> sirets, String name) {
        return jdbc.sql(RIGHT + narrowed)
                .param("today", today())
                .param("soon", SOON)
                .param("sirets", sirets.toArray(String[]::new))
                .param("name", name)
                .query((row, n) -> right(row))
                .list();
    }

    void grant(Link link, ServiceGroup group, LocalDate from, @Nullable LocalDate until, String by) {
        jdbc.sql("insert into access_right (username, siret, service, action, starts_on, ends_on, granted_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(link.username(), link.siret(), group.service(), group.action(), from, until, by)
                .update();
        var detail = group.service() + " " + group.action() + " " + from + " " + (until == null ? "" : until);
        events.add(link.siret(), link.username(), Kind.RIGHT_GRANTED, by, detail.strip());
    }

    void grantManagement(Link link, String by) {
        grant(link, ServiceGroup.MANAGEMENT, today(), null, by);
    }

    /** Ends one of these establishments' rights now; false where it had ended. */
    boolean end(long id, List<String> sirets, String by) {
        var ended = jdbc.sql(
                        """
                update access_right set ended_at = now(), ended_by = :by
                where id = :id and siret = any(:sirets) and ended_at is null returning username, siret, service, action""")
                .param("by", by)
                .param("id", id)
                .param("sirets", sirets.toArray(String[]::new))
                .query(Ended.class)
                .optional();
        ended.ifPresent(right -> tell(right, by));
        return ended.isPresent();
    }

    void endAll(Link link, String by) {
        jdbc.sql("update access_right set ended_at = now(), ended_by = ? where username = ? and siret = ?"
                        + " and ended_at is null returning username, siret, service, action")
                .params(by, link.username(), link.siret())
                .query(Ended.class)
                .list()
                .forEach(right -> tell(right, by));
    }

    private void tell(Ended right, String by) {
        events.add(right.siret(), right.username(), Kind.RIGHT_ENDED, by, right.service() + " " + right.action());
    }

    private static Right right(ResultSet row) throws SQLException {
        return new Right(
                row.getLong("id"),
                row.getString("username"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("siret"),
                row.getString("company"),
                row.getString("service"),
                row.getString("action"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getString("granted_by"),
                row.getBoolean("ends_soon"));
    }

    record Ended(String username, String siret, String service, String action) {}
}
