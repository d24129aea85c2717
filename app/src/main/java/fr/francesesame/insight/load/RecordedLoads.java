package fr.francesesame.insight.load;

import fr.francesesame.foundation.posts.PostSheet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the posts can take, have taken and may expect: one query each, for all posts and days at once. Days are those of the post's own clock. */
@Repository
class RecordedLoads {

    private static final String POSTS =
            """
            with post as (
                select bcp, zone, :first::date::timestamp at time zone zone as opens,
                    (:first::date + :days)::timestamp at time zone zone as ends
                from unnest(:posts::text[], :zones::text[]) as listed (bcp, zone))
            """;

    private final JdbcClient jdbc;

    RecordedLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hours of places by post and day: opening hours by the clock of the post, less what is closed of them; public holidays are not looked at. */
    Map<Day, Double> capacity(List<PostSheet> posts, LocalDate first, int days) {
        var capacity = new HashMap<Day, Double>();
        over(
                        posts,
                        first,
                        days,
                        """
                        , open as (
                            select bcp, kind, seat, day::date as day,
                                tstzrange((day::date + h.opens) at time zone zone, (day::date + h.closes) at time zone zone) as hours
                            from post join appointment_desk using (bcp) join opening_hours h using (bcp, kind)
                                cross join generate_series(1, seats) seat
                                join generate_series(:first::date::timestamp, :first::date + :days - 1, '1 day') day
                                    on extract(isodow from day) = weekday)
                        select bcp, day, sum(extract(epoch from upper(part) - lower(part))) / 3600 as hours
                        from open, unnest(tstzmultirange(hours) - coalesce((
                            select range_agg(tstzrange(c.starts_at, c.ends_at)) from appointment_closure c
                            where c.bcp = open.bcp and coalesce(c.kind, open.kind) = open.kind
                                and coalesce(c.seat, open.seat) = open.seat and c.lifted_at is null), '{}')) part
                        group by bcp, day""")
                .query((row, number) -> capacity.put(
                        new Day(row.getString("bcp"), row.getObject("day", LocalDate.class)), row.getDouble("hours")))
                .list();
        return capacity;
    }

    Map<Day, Booked> booked(List<PostSheet> posts, LocalDate first, int days) {
        var booked = new HashMap<Day, Booked>();
        over(
                        posts,
                        first,
                        days,
                        """
                        select bcp, (starts_at at time zone zone)::date as day, count(*) as bookings,
                            sum(extract(epoch from ends_at - starts_at)) / 3600 as hours
                        from post join appointment_place using (bcp)
                        where starts_at >= opens and starts_at < ends group by 1, 2""")
                .query((row, number) -> booked.put(
                        new Day(row.getString("bcp"), row.getObject("day", LocalDate.class)),
                        new Booked(row.getInt("bookings"), row.getDouble("hours"))))
                .list();
        return booked;
    }

    /** A consignment counts once, however many of its formalities need its goods to be presented. */
    Map<Day, Integer> expected(List<PostSheet> posts, LocalDate first, int days) {
        var expected = new HashMap<Day, Integer>();
        over(
                        posts,
                        first,
                        days,
                        """
                        select f.bcp, (f.eta at time zone zone)::date as day, count(distinct f.consignment_id) as consignments
                        from post join formality f on f.bcp = post.bcp and f.eta >= opens and f.eta < ends
                        where f.step not in ('DRAFT', 'RELEASED', 'REFUSED', 'PARTIALLY_REJECTED', 'ARRIVED', 'EXITED', 'CANCELLED', 'DELETED', 'ENDED', 'REPLACED')
                            and exists (select 1 from planned_check c where c.reference = f.reference and c.required
                                and c.kind in ('IDENTITY', 'PHYSICAL'))
                            and not exists (select 1 from appointment_formality s join appointment a on a.id = s.appointment_id
                                where s.reference = f.reference and a.starts_at is not null and a.state <> 'CANCELLED')
                        group by 1, 2""")
                .query((row, number) -> expected.put(
                        new Day(row.getString("bcp"), row.getObject("day", LocalDate.class)),
                        row.getInt("consignments")))
                .list();
        return expected;
    }

    private JdbcClient.StatementSpec over(List<PostSheet> posts, LocalDate first, int days, String query) {
        return jdbc.sql(POSTS + query)
                .param("posts", codes(posts))
                .param("zones", posts.stream().map(post -> post.zone().getId()).toArray(String[]::new))
                .param("first", first)
                .param("days", days);
    }

    private static String[] codes(Collection<PostSheet> posts) {
        return posts.stream().map(post -> post.post().code()).toArray(String[]::new);
    }

    record Day(String bcp, LocalDate day) {}

    record Booked(int bookings, double hours) {}
}
