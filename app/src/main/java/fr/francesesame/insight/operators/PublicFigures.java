package fr.francesesame.insight.operators;

import fr.francesesame.portal.publicpages.OpenFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts formalities by post and month; a count of few is told to nobody, nor one that another would give away. */
@Component
class PublicFigures implements OpenFigures {

    private static final String COUNTS =
            """
            select date_trunc('month', f.notified_at at time zone 'Europe/Paris')::date as month, f.bcp, count(*) as notified,
                count(*) filter (where f.step in ('REFUSED', 'PARTIALLY_REJECTED')) as refused,
                count(*) filter (where exists (select 1 from planned_check c where c.reference = f.reference and c.required
                    and c.kind in ('IDENTITY', 'PHYSICAL'))) as presented
            from formality f
            where f.bcp is not null and f.step not in ('DRAFT', 'DELETED', 'REPLACED')
                and f.notified_at >= (date_trunc('month', now() at time zone 'Europe/Paris') - interval '12 months') at time zone 'Europe/Paris'
                and f.notified_at < date_trunc('month', now() at time zone 'Europe/Paris') at time zone 'Europe/Paris'
            group by 1, 2 order by 1 desc, 2""";

    private final JdbcClient jdbc;

    PublicFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> byPostAndMonth() {
        return jdbc.sql(COUNTS).query((row, n) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var notified = row.getInt("notified");
        return new Row(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("bcp"),
                notified < FEWEST ? null : Integer.valueOf(notified),
                told(row.getInt("refused"), notified),
                told(row.getInt("presented"), notified));
    }

    /** Neither few of many nor all but few: the difference would tell as much. */
    static @Nullable Integer told(int count, int all) {
        var rest = all - count;
        return all < FEWEST || count < FEWEST && count > 0 || rest < FEWEST && rest > 0 ? null : Integer.valueOf(count);
    }
}
