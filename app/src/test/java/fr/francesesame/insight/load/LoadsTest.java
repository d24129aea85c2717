package fr.francesesame.insight.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A post's days: what it can take, what is taken, who is still expected; by the clock on its own wall. */
class LoadsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final PostSheet HAVRE = sheet("FRLEH1", "Europe/Paris");
    private static final PostSheet REUNION = sheet("FRLPT1", "Indian/Reunion");

    private static OwnTables tables;
    private static JdbcClient jdbc;

    private final Loads loads =
            new Loads(new RecordedLoads(jdbc), (post, day) -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);

    @BeforeAll
    static void desks() {
        tables = new OwnTables();
        jdbc = tables.jdbc();
        for (var post : List.of("FRLEH1", "FRLPT1")) {
            jdbc.sql("insert into appointment_desk (bcp, kind, seats) values (?, 'FOOD', 2), (?, 'SEAL', 1)")
                    .params(post, post)
                    .update();
            jdbc.sql(
                            "insert into opening_hours select ?, kind, day, '08:00', '12:30' from unnest(array['FOOD', 'SEAL']) kind,"
                                    + " generate_series(1, 5) day")
                    .param(post)
                    .update();
        }
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @Test
    void capacityBookingsAndArrivalsStandSideBySide() {
        booked("FRLEH1", "2026-11-30T08:00:00+01:00", 90);
        expected("FRLEH1", UUID.randomUUID(), "2026-11-30T06:00:00+01:00", "APPOINTMENT", "PHYSICAL");
        var days = loads.of(List.of(HAVRE), MONDAY, 7).get(0).days();
        assertThat(days).hasSize(7);
        assertThat(days.get(0)).isEqualTo(new DayLoad(MONDAY, 13.5, 1.5, 1, 1));
        assertThat(days.get(0).percent()).isEqualTo(11);
        assertThat(days.get(5).isQuiet()).isTrue();
        assertThat(days.get(1)).isEqualTo(new DayLoad(MONDAY.plusDays(1), 13.5, 0, 0, 0));
    }

    @Test
    void theDayIsThatOfThePost() {
        booked("FRLPT1", "2026-11-30T21:00:00+01:00", 60);
        expected("FRLPT1", UUID.randomUUID(), "2026-11-30T22:00:00+01:00", "RECEIVED", "IDENTITY");
        var days = loads.of(List.of(REUNION), MONDAY, 2).get(0).days();
        assertThat(days).extracting(DayLoad::bookings).containsExactly(0, 1);
        assertThat(days).extracting(DayLoad::expected).containsExactly(0, 1);
    }

    @Test
    void aConsignmentCountsOnceAndOnlyWhileItMustComeAndHasNoTime() {
        var day = "2026-12-14T10:00:00+01:00";
        var goods = UUID.randomUUID();
        expected("FRLEH1", goods, day, "APPOINTMENT", "PHYSICAL");
        expected("FRLEH1", goods, day, "DOCUMENTARY_CHECK", "IDENTITY");
        expected("FRLEH1", UUID.randomUUID(), day, "RELEASED", "PHYSICAL");
        expected("FRLEH1", UUID.randomUUID(), day, "DOCUMENTARY_CHECK", null);
        var withTime = expected("FRLEH1", UUID.randomUUID(), day, "APPOINTMENT", "PHYSICAL");
        jdbc.sql("insert into appointment_formality values (?, ?)")
                .params(booked("FRLEH1", "2026-12-15T10:00:00+01:00", 30), withTime)
                .update();
        var days = loads.of(List.of(HAVRE), LocalDate.parse("2026-12-14"), 1)
                .get(0)
                .days();
        assertThat(days.get(0).expected()).isOne();
    }

    /** Two places at FOOD and one at SEAL, from 8:00 to 12:30 each. */
    @Test
    void whatIsClosedIsNoCapacity() {
        var monday = LocalDate.parse("2026-12-21");
        closed("FOOD", 2, "2026-12-21T09:00:00+01:00", "2026-12-21T10:00:00+01:00", false);
        closed("FOOD", null, "2026-12-21T09:30:00+01:00", "2026-12-21T10:30:00+01:00", false);
        closed(null, null, "2026-12-21T12:00:00+01:00", "2026-12-23T09:00:00+01:00", false);
        closed(null, null, "2026-12-21T00:00:00+01:00", "2026-12-22T00:00:00+01:00", true);
        var days = loads.of(List.of(HAVRE), monday, 3).get(0).days();
        assertThat(days).extracting(DayLoad::capacityHours).containsExactly(9.5, 0.0, 10.5);
        assertThat(days.get(1).isClosed()).isTrue();
    }

    private static void closed(@Nullable String kind, @Nullable Integer seat, String from, String to, boolean lifted) {
        jdbc.sql("insert into appointment_closure (bcp, kind, seat, starts_at, ends_at, reason, set_by, lifted_at)"
                        + " values ('FRLEH1', ?, ?, ?, ?, 'Panne', 'superviseur01', case when ? then now() end)")
                .params(kind, seat, OffsetDateTime.parse(from), OffsetDateTime.parse(to), lifted)
                .update();
    }

    private static UUID booked(String post, String at, int minutes) {
        var id = UUID.randomUUID();
        var from = OffsetDateTime.parse(at);
        jdbc.sql("insert into appointment (id, consignment_id, state, bcp, service, kind, minutes, starts_at, ends_at)"
                        + " values (?, ?, 'CONFIRMED', ?, 'DGDDI', 'FOOD', ?, ?, ?)")
                .params(id, UUID.randomUUID(), post, minutes, from, from.plusMinutes(minutes))
                .update();
        jdbc.sql("insert into appointment_place (appointment_id, bcp, kind, seat, starts_at, ends_at)"
                        + " values (?, ?, 'FOOD', 1, ?, ?)")
                .params(id, post, from, from.plusMinutes(minutes))
                .update();
        return id;
    }

    private static String expected(String post, UUID goods, String eta, String step, @Nullable String check) {
        var reference = "CHEDD.FR.2026." + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("insert into consignment values (?, now()) on conflict do nothing")
                .param(goods)
                .update();
        jdbc.sql(
                        """
                        insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, eta,
                            notified_at, purpose, content_updated_at, content_digest, step_since, created_at, changed_at)
                        values (?, 'CHED_D', ?, 'NEW', '1', ?, 1, ?, ?, now(), 'INTERNAL_MARKET', now(), '', now(), now(), now())""")
                .params(reference, goods, step, post, OffsetDateTime.parse(eta))
                .update();
        if (check != null) {
            jdbc.sql("insert into planned_check values (?, 1, ?, true, '', '')")
                    .params(reference, check)
                    .update();
        }
        return reference;
    }

    private static PostSheet sheet(String code, String zone) {
        return new PostSheet(new BorderPost(code), code, "P", "FR", ZoneId.of(zone), false);
    }
}
