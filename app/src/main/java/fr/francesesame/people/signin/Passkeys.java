package fr.francesesame.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys of an account, as its owner sees them. */
@Component
class Passkeys {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(String username) {
        return jdbc.sql(
                        """
                select c.credential_id, c.label, c.created, c.last_used from user_credentials c
                join user_entities u on u.id = c.user_entity_user_id where u.name = ? order by c.created""")
                .param(username)
                .query(Passkeys::passkey)
                .list();
    }

    /** Nothing where it is somebody else's. */
    void remove(String username, String id) {
        jdbc.sql("delete from user_credentials c using user_entities u"
                        + " where u.id = c.user_entity_user_id and u.name = ? and c.credential_id = ?")
                .params(username, id)
                .update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getString("credential_id"), row.getString("label"), at(row, "created"), at(row, "last_used"));
    }

    /** The columns are Spring's, which writes the time of the JVM's zone into them. */
    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant().atOffset(ZoneOffset.UTC).toInstant();
    }

    record Passkey(String id, String label, @Nullable Instant created, @Nullable Instant lastUsed) {}
}
