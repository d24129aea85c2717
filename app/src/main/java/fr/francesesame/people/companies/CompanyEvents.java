package fr.francesesame.people.companies;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to links, roles, rights and mandates; written once, read as the history. */
@Component
class CompanyEvents {

    private final JdbcClient jdbc;

    CompanyEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code username}: whom it concerns; {@code detail}: what was given or why it ended. */
    void add(String siret, String username, Kind kind, String by, @Nullable String detail) {
        jdbc.sql("insert into company_event (siret, username, event, by_username, detail) values (?, ?, ?, ?, ?)")
                .params(siret, username, kind.name(), by, detail)
                .update();
    }

    /** The newest first, before that id. */
    List<Event> of(List<String> sirets, long before, int limit) {
        return jdbc.sql(
                        """
                        select e.*, c.name as company from company_event e join company c using (siret)
                        where e.siret = any(:sirets) and e.id < :before order by e.id desc limit :limit""")
                .param("sirets", sirets.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> new Event(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("company"),
                        row.getString("siret"),
                        row.getString("username"),
                        Kind.valueOf(row.getString("event")),
                        row.getString("by_username"),
                        row.getString("detail")))
                .list();
    }

    enum Kind {
        ATTACHED,
        WITHDRAWN,
        CERTIFICATION_ASKED,
        CERTIFIED,
        REFUSED,
        ENDED,
        RIGHT_GRANTED,
        RIGHT_ENDED,
        MANDATE_GIVEN,
        MANDATE_ACCEPTED,
        MANDATE_REFUSED,
        MANDATE_ENDED,
        CONTACT_CHANGED,
        EORI_SHARED,
        EORI_OWN
    }

    record Event(
            long id,
            Instant at,
            String company,
            String siret,
            String username,
            Kind kind,
            String by,
            @Nullable String detail) {}
}
