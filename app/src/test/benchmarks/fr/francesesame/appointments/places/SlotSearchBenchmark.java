package fr.francesesame.appointments.places;

import static org.mockito.Mockito.mock;

import fr.francesesame.OwnTables;
import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.terms.AppointmentId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The forty next free times at a desk of three seats: nothing booked, and two months booked but for the last half hour of each day,
 * one container and three at once; among twenty thousand places held at other desks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SlotSearchBenchmark {

    private static final int SHOWN = 40;
    private static final UUID EMPTY = new UUID(0, 1);
    private static final UUID FULL = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final List<String> ROWS = List.of(
            "insert into appointment_desk (bcp, kind, seats) values ('FRLEH1', 'EMPTY', 3), ('FRLEH1', 'FULL', 3)",
            "insert into appointment_desk (bcp, kind, seats) select 'FRDKK1', 'OTHER_' || n, 3 from generate_series(1, 100) n",
            """
            insert into opening_hours select 'FRLEH1', kind, weekday, '08:00', '18:00'
            from unnest(array['EMPTY', 'FULL']) kind, generate_series(1, 5) weekday
            """,
            """
            insert into appointment (id, consignment_id, state, bcp, service, kind, minutes, places)
            select ('00000000-0000-0000-0000-00000000000' || n)::uuid, gen_random_uuid(), 'REQUESTED', 'FRLEH1', 'SIVEP_PLANT',
              desk, 30, containers from (values (1, 'EMPTY', 1), (2, 'FULL', 1), (3, 'FULL', 3)) as asked (n, desk, containers)
            """,
            """
            create temporary table held as
            select gen_random_uuid() as id, bcp, kind, seat, day + half * interval '30 minutes' as starts_at
            from (select 'FRLEH1' as bcp, 'FULL' as kind, 19 as halves, 70 as days
                  union all select 'FRDKK1', 'OTHER_' || n, 7, 10 from generate_series(1, 100) n) desk,
                generate_series(1, 3) seat,
                lateral generate_series(0, halves - 1) half,
                lateral (select (date_trunc('day', now() at time zone 'Europe/Paris') + d * interval '1 day' + interval '8 hours')
                    at time zone 'Europe/Paris' as day from generate_series(0, days - 1) d) at
            """,
            """
            insert into appointment (id, consignment_id, state, bcp, service, kind, minutes, starts_at, ends_at)
            select id, id, 'CONFIRMED', bcp, 'SIVEP_PLANT', kind, 30, starts_at, starts_at + interval '30 minutes' from held
            """,
            """
            insert into appointment_place (appointment_id, bcp, kind, seat, starts_at, ends_at)
            select id, bcp, kind, seat, starts_at, starts_at + interval '30 minutes' from held
            """,
            "analyze");

    private final AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();
    private OwnTables tables;
    private FreeTimes times;
    private Appointment empty;
    private Appointment full;
    private Appointment three;

    @Setup(Level.Trial)
    public void open() {
        tables = new OwnTables();
        tables.source().setMaximumPoolSize(1);
        var jdbc = tables.jdbc();
        ROWS.forEach(statement -> jdbc.sql(statement).update());
        room.registerBean(JdbcClient.class, () -> jdbc);
        room.registerBean(PlatformTransactionManager.class, tables::transactions);
        room.registerBean(FreedPlaces.class, () -> mock(FreedPlaces.class));
        room.scan("fr.francesesame.foundation.posts");
        room.register(
                Desks.class, Places.class, Posts.class, BookingFormalities.class, BookedAppointments.class, FreeTimes.class);
        room.refresh();
        times = room.getBean(FreeTimes.class);
        var rows = room.getBean(BookedAppointments.class);
        empty = rows.find(new AppointmentId(EMPTY)).orElseThrow();
        full = rows.find(new AppointmentId(FULL)).orElseThrow();
        three = rows.find(new AppointmentId(THREE)).orElseThrow();
    }

    @TearDown(Level.Trial)
    public void close() {
        room.close();
        tables.close();
    }

    @Benchmark
    public int emptyDesk() {
        return times.first(empty, SHOWN).size();
    }

    @Benchmark
    public int fullDesk() {
        return times.first(full, SHOWN).size();
    }

    @Benchmark
    public int fullDeskForThreeContainersAtOnce() {
        return times.first(three, SHOWN).size();
    }
}
