package fr.francesesame.people.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedPersonRequests {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    RecordedPersonRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Row row) {
        jdbc.sql(
                        """
                        insert into person_request (id, kind, username, person_name, postal_address, text, received_at, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, now())
                        """)
                .params(
                        row.id(),
                        row.kind().name(),
                        row.username(),
                        row.personName(),
                        row.postalAddress(),
                        row.text(),
                        row.receivedAt(),
                        row.enteredBy())
                .update();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from person_request where id = ?")
                .param(id)
                .query(RecordedPersonRequests::row)
                .optional();
    }

    List<Row> newest() {
        return jdbc.sql("select * from person_request order by entered_at desc limit ?")
                .param(SHOWN)
                .query(RecordedPersonRequests::row)
                .list();
    }

    List<Row> of(String username) {
        return jdbc.sql("select * from person_request where username = ? order by entered_at desc")
                .param(username)
                .query(RecordedPersonRequests::row)
                .list();
    }

    void dgalInformed(UUID id) {
        jdbc.sql("update person_request set dgal_informed_at = now() where id = ?")
                .param(id)
                .update();
    }

    void answered(UUID id, Answer answer) {
        jdbc.sql(
                        """
                        update person_request set state = ?, answer = ?, answered_by = ?, answered_at = now(),
                            posted_on = ?, post_reference = ? where id = ? and state = 'OPEN'
                        """)
                .params(
                        answer.granted() ? "GRANTED" : "REJECTED",
                        answer.text(),
                        answer.person(),
                        answer.postedOn(),
                        answer.postReference(),
                        id)
                .update();
    }

    void done(UUID id) {
        jdbc.sql("update person_request set state = 'DONE' where id = ? and state = 'GRANTED'")
                .param(id)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var posted = row.getObject("posted_on", LocalDate.class);
        return new Row(
                row.getObject("id", UUID.class),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("username"),
                row.getString("person_name"),
                row.getString("postal_address"),
                row.getString("text"),
                row.getObject("received_at", LocalDate.class),
                row.getString("entered_by"),
                instant(row, "entered_at"),
                row.getString("state"),
                row.getString("answer"),
                instant(row, "answered_at"),
                posted,
                row.getString("post_reference"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A request; of somebody with an account, or of somebody known by name and postal address only. */
    record Row(
            UUID id,
            RequestKind kind,
            @Nullable String username,
            @Nullable String personName,
            @Nullable String postalAddress,
            String text,
            LocalDate receivedAt,
            String enteredBy,
            @Nullable Instant enteredAt,
            String state,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable LocalDate postedOn,
            @Nullable String postReference) {

        static Row of(RequestKind kind, String text, LocalDate receivedAt, String enteredBy) {
            return new Row(
                    UUID.randomUUID(),
                    kind,
                    null,
                    null,
                    null,
                    text,
                    receivedAt,
                    enteredBy,
                    null,
                    "OPEN",
                    null,
                    null,
                    null,
                    null);
        }

        Row from(@Nullable String account, @Nullable String name, @Nullable String address) {
            return new Row(
                    id,
                    kind,
                    account,
                    name,
                    address,
                    text,
                    receivedAt,
                    enteredBy,
                    null,
                    "OPEN",
                    null,
                    null,
                    null,
                    null);
        }
    }

    record Answer(
            boolean granted,
            String text,
            String person,
            @Nullable LocalDate postedOn,
            @Nullable String postReference) {}
}
