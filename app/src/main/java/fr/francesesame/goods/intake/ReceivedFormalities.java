package fr.francesesame.goods.intake;

import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open formalities that no process has taken on yet. */
@Repository
class ReceivedFormalities {

    private final JdbcClient jdbc;

    ReceivedFormalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Reference> waiting() {
        return jdbc.sql("select reference from formality where step = 'RECEIVED' and status in ('NEW', 'IN_PROGRESS')"
                        + " order by created_at")
                .query((row, n) -> new Reference(row.getString(1)))
                .list();
    }
}
