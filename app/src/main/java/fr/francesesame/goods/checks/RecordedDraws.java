package fr.francesesame.goods.checks;

import fr.francesesame.processes.ports.Draws.Draw;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws and their counters in the database. */
@Component
class RecordedDraws {

    private final JdbcClient database;

    RecordedDraws(JdbcClient database) {
        this.database = database;
    }

    Optional<Draw> find(Reference reference, String row) {
        return database.sql(
                        """
                        select selected, row_key, rate, period, seen, chosen from draw
                        where reference = :reference and row_key = :row""")
                .param("reference", reference.value())
                .param("row", row)
                .query(RecordedDraws::draw)
                .optional();
    }

    /** The counter, nobody else's until the transaction ends. */
    DrawCounter lock(String post, String row, String period) {
        database.sql(
                        "insert into draw_counter (post, row_key, period) values (:post, :row, :period) on conflict do nothing")
                .param("post", post)
                .param("row", row)
                .param("period", period)
                .update();
        return database.sql(
                        """
                        select seen, chosen from draw_counter
                        where post = :post and row_key = :row and period = :period for update""")
                .param("post", post)
                .param("row", row)
                .param("period", period)
                .query((counter, number) ->
                        new DrawCounter(post, period, counter.getInt("seen"), counter.getInt("chosen")))
                .single();
    }

    void keep(Reference reference, DrawCounter counter, Draw draw) {
        database.sql(
                        """
                        update draw_counter set seen = :seen, chosen = :chosen
                        where post = :post and row_key = :row and period = :period""")
                .param("seen", draw.seen())
                .param("chosen", draw.chosen())
                .param("post", counter.post())
                .param("row", draw.row())
                .param("period", draw.period())
                .update();
        database.sql(
                        """
                        insert into draw (reference, row_key, post, rate, period, selected, seen, chosen)
                        values (:reference, :row, :post, :rate, :period, :selected, :seen, :chosen)""")
                .param("reference", reference.value())
                .param("row", draw.row())
                .param("post", counter.post())
                .param("rate", draw.rate())
                .param("period", draw.period())
                .param("selected", draw.selected())
                .param("seen", draw.seen())
                .param("chosen", draw.chosen())
                .update();
    }

    private static Draw draw(ResultSet row, int number) throws SQLException {
        return new Draw(
                row.getBoolean("selected"),
                row.getString("row_key"),
                row.getBigDecimal("rate"),
                row.getString("period"),
                row.getInt("seen"),
                row.getInt("chosen"));
    }
}
