package fr.francesesame.goods.customs;

import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedCustomsSheet implements CustomsSheet {

    /** Goods may be cleared by parts; a page shows the first ones. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    RecordedCustomsSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public State of(Reference reference) {
        return new State(told(reference), declarations(reference));
    }

    private @Nullable Told told(Reference reference) {
        return jdbc.sql("select kind, document_code, created_at, acknowledged_at from customs_message"
                        + " where reference = ? and superseded_at is null order by id desc limit 1")
                .param(reference.value())
                .query((row, n) -> new Told(
                        row.getString("kind"),
                        row.getString("document_code"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row, "acknowledged_at")))
                .optional()
                .orElse(null);
    }

    private List<Declaration> declarations(Reference reference) {
        return jdbc.sql(
                        "select mrn, held_at, released_at from customs_hold where mrn in"
                                + " (select i.mrn from customs_hold_item i where i.reference = ?) order by held_at, mrn limit ?")
                .params(reference.value(), MOST)
                .query((row, n) -> new Declaration(
                        row.getString("mrn"),
                        row.getObject("held_at", OffsetDateTime.class).toInstant(),
                        instant(row, "released_at")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
