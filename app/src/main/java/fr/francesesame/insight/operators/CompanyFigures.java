package fr.francesesame.insight.operators;

import fr.francesesame.foundation.accounts.OperatorFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reckons the figures of an operator from the formalities and bookings as they stand. */
@Component
class CompanyFigures implements OperatorFigures {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MONTHS = 12;
    private static final String BY_MONTH =
            """
            with own as (
                select f.*, (f.notified_at at time zone 'Europe/Paris')::date as day from formality f
                where f.step not in ('DRAFT', 'DELETED', 'REPLACED') and f.notified_at >= :first::date::timestamp at time zone 'Europe/Paris'
                    and exists (select 1 from formality_party p where p.reference = f.reference and p.identifier = any(:identifiers))),
            ended as (
                select *, extract(epoch from step_since - greatest(coalesce(eta, notified_at), notified_at)) / 3600 as hours from own
                where step in ('RELEASED', 'REFUSED', 'PARTIALLY_REJECTED', 'ARRIVED', 'EXITED', 'ENDED')),
            missed as (
                select o.day, sum(a.no_shows) as times from (select distinct appointment_id from appointment_formality s
                    join own using (reference)) b join appointment a on a.id = b.appointment_id
                    join lateral (select min(day) as day from own join appointment_formality s using (reference)
                        where s.appointment_id = a.id) o on true
                where a.no_shows > 0 group by o.day)
            select m.month::date as month,
                (select count(distinct consignment_id) from own where date_trunc('month', day) = m.month) as lots,
                (select count(distinct consignment_id) from own where date_trunc('month', day) = m.month
                    and step in ('REFUSED', 'PARTIALLY_REJECTED')) as refused,
                (select count(distinct consignment_id) from own where date_trunc('month', day) = m.month
                    and exists (select 1 from timeline_entry t where t.reference = own.reference
                        and t.code = 'step.LATE_NOTIFICATION')) as late,
                (select percentile_cont(0.5) within group (order by greatest(hours, 0)) from ended
                    where date_trunc('month', day) = m.month) as median,
                coalesce((select sum(times) from missed where date_trunc('month', day) = m.month), 0) as no_shows
            from generate_series(:first::date::timestamp, :last::date::timestamp, '1 month') m(month) order by m.month desc""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CompanyFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Month> lastYear(Collection<String> identifiers) {
        var last = YearMonth.from(LocalDate.ofInstant(clock.instant(), PARIS));
        return jdbc.sql(BY_MONTH)
                .param("identifiers", identifiers.toArray(String[]::new))
                .param("first", last.minusMonths(MONTHS - 1L).atDay(1))
                .param("last", last.atDay(1))
                .query((row, n) -> month(row))
                .list();
    }

    private static Month month(ResultSet row) throws SQLException {
        var median = row.getDouble("median");
        var hours = row.wasNull() ? null : (int) Math.round(median);
        return new Month(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("lots"),
                row.getInt("refused"),
                row.getInt("late"),
                hours,
                row.getInt("no_shows"));
    }
}
