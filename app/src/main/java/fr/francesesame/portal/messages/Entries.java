package fr.francesesame.portal.messages;

import fr.francesesame.portal.messages.Entry.Target;
import fr.francesesame.terms.ControlService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is written and done in threads, in its order. */
@Component
class Entries {

    private static final String INSERT =
            """
            insert into message_entry (thread, kind, side, person, service, body, to_username, to_service, to_bcp, postal_on,
                postal_reference)
            values (:thread, :kind, :side, :person, :service, :body, :toUsername, :toService, :toPost, :postalOn, :postalReference)
            returning id""";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(NewEntry entry) {
        var service = entry.author().service();
        var toService = entry.to().service();
        return jdbc.sql(INSERT)
                .param("thread", entry.thread())
                .param("kind", entry.kind().name())
                .param("side", entry.author().side().name())
                .param("person", entry.author().username())
                .param("service", service == null ? null : service.name())
                .param("body", entry.body())
                .param("toUsername", entry.to().username())
                .param("toService", toService == null ? null : toService.name())
                .param("toPost", entry.to().post())
                .param("postalOn", entry.postalOn())
                .param("postalReference", entry.postalReference())
                .query(Long.class)
                .single();
    }

    /** The oldest first; notes are for agents. */
    List<Entry> of(String thread, boolean notes) {
        return jdbc.sql("select * from message_entry where thread = :thread and (kind <> 'NOTE' or :notes) order by id")
                .param("thread", thread)
                .param("notes", notes)
                .query(Entries::entry)
                .list();
    }

    /** How many entries of others came behind that one. */
    int since(String thread, long entry, boolean notes, String me) {
        return jdbc.sql("select count(*) from message_entry where thread = :thread and id > :entry"
                        + " and (kind <> 'NOTE' or :notes) and person is distinct from :me")
                .param("thread", thread)
                .param("entry", entry)
                .param("notes", notes)
                .param("me", me)
                .query(Integer.class)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("thread"),
                EntryKind.valueOf(row.getString("kind")),
                Side.valueOf(row.getString("side")),
                row.getString("person"),
                service(row, "service"),
                row.getString("body"),
                new Target(row.getString("to_username"), service(row, "to_service"), row.getString("to_bcp")),
                row.getObject("postal_on", LocalDate.class),
                row.getString("postal_reference"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable ControlService service(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : ControlService.valueOf(name);
    }
}
