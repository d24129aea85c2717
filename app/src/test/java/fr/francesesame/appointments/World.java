package fr.francesesame.appointments;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands around the book in its tests: formalities, people, the calendar, a process that listens. */
@TestComponent
public class World {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final String COMPANY = "FR09123456700013";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Appointments book;
    private final Scopes scopes;
    private final Sight sight;
    private final BorderPosts posts;
    private final WorkingDays workingDays;
    private final Bookings bookings;
    private final Offers offers;
    private final Designations designations;
    private final TransactionTemplate transaction;
    private final Set<LocalDate> holidays = new HashSet<>();

    public World(
            JdbcClient jdbc,
            Appointments book,
            Scopes scopes,
            Sight sight,
            BorderPosts posts,
            WorkingDays workingDays,
            Bookings bookings,
            Offers offers,
            Designations designations,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.book = book;
        this.scopes = scopes;
        this.sight = sight;
        this.posts = posts;
        this.workingDays = workingDays;
        this.bookings = bookings;
        this.offers = offers;
        this.designations = designations;
    }

    /** Everything as it should be: open weekdays, the company signed in, a process that waits. */
    public void isInOrder() {
        holidays.clear();
        if (postsArePlayed()) {
            when(posts.zoneOf(any())).thenReturn(PARIS);
            when(workingDays.isWorkingDay(any(), any())).thenAnswer(call -> works(call.getArgument(1)));
            when(designations.isDesignated(any(), any(), any())).thenReturn(true);
        }
        when(bookings.slotChosen(any())).thenReturn(true);
        when(bookings.proposalAccepted(any())).thenReturn(true);
        when(bookings.cancelled(any())).thenReturn(true);
        when(bookings.slotProposed(any())).thenReturn(true);
        when(offers.answered(any())).thenReturn(true);
        when(sight.seen(argThat(scope -> scope != null && scope.identifiers().contains(COMPANY)), any()))
                .thenAnswer(World::all);
        when(sight.mayAct(argThat(scope -> scope != null && scope.identifiers().contains(COMPANY)), any()))
                .thenReturn(true);
        operatorSignsIn();
    }

    private static Set<Reference> all(InvocationOnMock call) {
        Collection<Reference> asked = call.getArgument(1);
        return Set.copyOf(asked);
    }

    public void operatorSignsIn() {
        signsIn(new Scope("agnes", Kind.OPERATOR, Set.of(COMPANY), Set.of()));
    }

    public void strangerSignsIn() {
        signsIn(new Scope("zoe", Kind.OPERATOR, Set.of("FR09999999900019"), Set.of()));
    }

    public void supervisorSignsIn() {
        var scope = new Scope(
                "simone",
                Kind.SUPERVISOR,
                Set.of(),
                Set.of(new Scope.Habilitation(ControlService.SIVEP_PLANT, new BorderPost("FRLEH1"))));
        signsIn(scope);
        when(sight.seen(argThat(scope::equals), any())).thenAnswer(World::all);
        if (!postsArePlayed()) {
            return;
        }
        when(posts.all())
                .thenReturn(List.of(
                        new PostSheet(new BorderPost("FRLEH1"), "Le Havre", "P", "metropolitan", PARIS, false)));
    }

    private boolean postsArePlayed() {
        return mockingDetails(posts).isMock();
    }

    /** Whoever has signed in is not concerned by any formality. */
    public void seesNothing() {
        when(sight.seen(any(), any())).thenReturn(Set.of());
    }

    /** A desk that supervisors of plant health settle. */
    public String settledDesk(int seats) {
        var kind = desk(seats);
        jdbc.sql("insert into appointment_kind values (?, 99, '{SIVEP_PLANT}')")
                .param(kind)
                .update();
        return kind;
    }

    public void inspectorSignsIn() {
        var scope = new Scope(
                "ines",
                Kind.INSPECTOR,
                Set.of(),
                Set.of(new Scope.Habilitation(ControlService.SIVEP_PLANT, new BorderPost("FRLEH1"))));
        signsIn(scope);
        when(sight.seen(argThat(scope::equals), any())).thenAnswer(World::all);
    }

    public void holidayOn(LocalDate day) {
        holidays.add(day);
    }

    /** A desk of its own for the test, open Monday to Friday from 8 to 18. */
    public String desk(int seats) {
        var kind = "TEST_" + NUMBER.incrementAndGet();
        jdbc.sql("insert into appointment_desk (bcp, kind, seats) values ('FRLEH1', ?, ?)")
                .params(kind, seats)
                .update();
        jdbc.sql(
                        "insert into opening_hours select 'FRLEH1', ?, weekday, '08:00', '18:00' from generate_series(1, 5) weekday")
                .param(kind)
                .update();
        return kind;
    }

    public AppointmentId booking(String kind, int minutes) {
        return booking(kind, minutes, null);
    }

    public AppointmentId booking(String kind, int minutes, Instant arrival) {
        return book.request(formality(arrival), kind, minutes).id();
    }

    public Reference formality(Instant arrival) {
        var reference = new Reference("CHEDPP.FR.2026.9%06d".formatted(NUMBER.incrementAndGet()));
        var consignment = UUID.randomUUID();
        jdbc.sql("insert into consignment values (?, now())").param(consignment).update();
        jdbc.sql(
                        """
                        insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service,
                            goods, origin, eta, notified_at, purpose, lines, containers, content_updated_at, content_digest,
                            step_since, created_at, changed_at)
                        values (?, 'CHED_PP', ?, 'NEW', '1', 'APPOINTMENT', 1, 'FRLEH1', 'SIVEP_PLANT',
                            '08051022 Oranges douces', 'MA', ?, now(), 'INTERNAL_MARKET', 3, 2, now(), '', now(), now(), now())
                        """)
                .param(reference.value())
                .param(consignment)
                .param(arrival == null ? null : arrival.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "insert into formality_party (reference, position, role, scheme, identifier) values (?, 1, 'IMPORTER', 'eori_number', ?)")
                .params(reference.value(), COMPANY)
                .update();
        return reference;
    }

    public void certificate(String reference, String json) {
        jdbc.sql(
                        "insert into formality_version (reference, version, message_id, certificate, status_code, updated_at, recorded_at)"
                                + " values (?, 1, 0, ?::jsonb, '1', now(), now())")
                .params(reference, json)
                .update();
    }

    /** Another formality of the same goods. */
    public Reference beside(Reference first) {
        var second = formality(null);
        jdbc.sql("update formality set consignment_id = (select consignment_id from formality where reference = ?)"
                        + " where reference = ?")
                .params(first.value(), second.value())
                .update();
        return second;
    }

    public int placesHeld(String kind) {
        return jdbc.sql("select count(*) from appointment_place where kind = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    /** Pairs of places of one seat that overlap, counted without the constraint's help. */
    public int overlaps(String kind) {
        return jdbc.sql(
                        """
                        select count(*) from appointment_place a join appointment_place b
                        on a.kind = b.kind and a.seat = b.seat and a.appointment_id < b.appointment_id
                        where a.kind = ? and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                        """)
                .param(kind)
                .query(Integer.class)
                .single();
    }

    /** As when a newer version of the CHED arrives: its goods are locked, then its reference, then the process flags the booking. */
    public boolean messageFlags(AppointmentId appointment) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var reference = book.served(appointment).get(0);
            jdbc.sql("select 1 from consignment where id = (select consignment_id from formality where reference = ?)"
                            + " for no key update")
                    .param(reference.value())
                    .query(Integer.class)
                    .single();
            jdbc.sql("select 1 from formality where reference = ? for no key update")
                    .param(reference.value())
                    .query(Integer.class)
                    .single();
            book.flagged(appointment);
            return true;
        }));
    }

    public void arrives(Reference reference, Instant arrival) {
        jdbc.sql("update formality set eta = ? where reference = ?")
                .params(arrival.atOffset(ZoneOffset.UTC), reference.value())
                .update();
    }

    public void insertPlace(AppointmentId appointment, String kind, OffsetDateTime from, OffsetDateTime to) {
        jdbc.sql("insert into appointment_place values (?, 'FRLEH1', ?, 1, ?, ?)")
                .params(appointment.value(), kind, from, to)
                .update();
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
    }

    private void signsIn(Scope scope) {
        when(scopes.current()).thenReturn(scope);
        when(scopes.current(any())).thenReturn(scope);
    }
}
