package fr.francesesame.goods.customs;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages for DELTA, the newest first: an agent's are those of the formalities he sees, an administrator's are all. */
@Component
class MessageList {

    private static final String STATE = Arrays.stream(MessageState.values())
            .map(state -> "when " + state.condition() + " then '" + state + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    /** A formality that names no post comes before every inspector of its service. */
    private static final String VISIBLE =
            """
            exists (select 1 from formality f where f.reference = m.reference
              and (f.service || '@' || coalesce(f.bcp, '*') in (:places) or f.service in (:places)))""";

    private final JdbcClient jdbc;

    MessageList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code words}: start of a reference; {@code before}: id of the last message already shown. */
    List<MessageRow> page(Scope scope, @Nullable MessageState state, String words, long before, int atMost) {
        return jdbc.sql("select m.*, " + STATE + " as state from customs_message m where m.id < :before and "
                        + (state == null ? "true" : state.condition())
                        + " and starts_with(m.reference, :words)"
                        + (seesAll(scope) ? "" : " and " + VISIBLE)
                        + " order by m.id desc limit :atMost")
                .param("before", before)
                .param("words", words)
                .param("places", places(scope))
                .param("atMost", atMost)
                .query((row, n) -> row(row))
                .list();
    }

    private static boolean seesAll(Scope scope) {
        return scope.kind() == Person.Kind.ADMINISTRATOR;
    }

    private static List<String> places(Scope scope) {
        var supervisor = scope.kind() == Person.Kind.SUPERVISOR;
        return Stream.concat(
                        Stream.of("-"),
                        scope.habilitations().stream()
                                .flatMap(own -> supervisor
                                        ? Stream.of(own.service().name())
                                        : Stream.of(own.service() + "@" + own.post(), own.service() + "@*")))
                .distinct()
                .toList();
    }

    private static MessageRow row(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getLong("id"),
                row.getString("reference"),
                NewsKind.valueOf(row.getString("kind")),
                row.getString("document_code"),
                MessageState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("sent_at", OffsetDateTime.class),
                row.getObject("acknowledged_at", OffsetDateTime.class),
                row.getInt("attempts"),
                row.getString("last_error"));
    }
}
