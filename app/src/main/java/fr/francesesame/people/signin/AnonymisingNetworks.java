package fr.francesesame.people.signin;

import fr.francesesame.foundation.limits.Network;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Networks that hide who comes, refused by the terms of use; the list is the administrators', and holds at once on every node. */
@Component
public class AnonymisingNetworks {

    private final JdbcClient jdbc;

    AnonymisingNetworks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether that address is in a network of the list. */
    public boolean lists(String remoteAddress) {
        return jdbc.sql("select exists (select 1 from anonymising_network where network >>= cast(? as inet))")
                .param(Network.of(remoteAddress))
                .query(Boolean.class)
                .single();
    }

    List<Line> all() {
        return jdbc.sql("select network::text, note, added_by, added_at from anonymising_network order by network")
                .query(AnonymisingNetworks::line)
                .list();
    }

    /** False where the text is no network (address, slash, length), or the whole of the Internet. */
    boolean add(String network, String note, String administrator) {
        try {
            jdbc.sql(
                            """
                    insert into anonymising_network (network, note, added_by)
                    select cast(:network as cidr), :note, :by where masklen(cast(:network as cidr)) > 7
                    on conflict (network) do update set note = excluded.note""")
                    .param("network", network)
                    .param("note", note)
                    .param("by", administrator)
                    .update();
            return isListed(network);
        } catch (DataIntegrityViolationException notANetwork) {
            return false;
        }
    }

    private boolean isListed(String network) {
        return jdbc.sql("select exists (select 1 from anonymising_network where network = cast(? as cidr))")
                .param(network)
                .query(Boolean.class)
                .single();
    }

    void remove(String network) {
        jdbc.sql("delete from anonymising_network where network::text = ?")
                .param(network)
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("network"),
                row.getString("note"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    record Line(String network, String note, String addedBy, Instant addedAt) {}
}
