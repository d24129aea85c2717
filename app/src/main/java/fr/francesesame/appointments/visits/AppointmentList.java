package fr.francesesame.appointments.visits;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The live bookings that concern a company, or an agent's services at their posts: first those that wait for the operator. */
@Component
public class AppointmentList {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final SeenFormalities formalities;
    private final ScopedReads scopedReads;

    AppointmentList(JdbcClient jdbc, SeenFormalities formalities, ScopedReads scopedReads) {
        this.scopedReads = scopedReads;
        this.jdbc = jdbc;
        this.formalities = formalities;
    }

    /** One page after the given position; the query narrows, the formality's sight has the last word. */
    public Page of(Scope scope, @Nullable Position after) {
        return scopedReads.read(scope, () -> page(scope, after));
    }

    private Page page(Scope scope, @Nullable Position after) {
        var found = query(scope, after == null ? Position.START : after);
        var seen = formalities.of(
                scope, found.stream().map(line -> line.appointment().id()).toList());
        var visits = found.stream()
                .map(line -> new Visit(
                        line.appointment(), seen.getOrDefault(line.appointment().id(), List.of()), scope))
                .filter(visit -> !visit.formalities().isEmpty())
                .toList();
        return new Page(visits, found.size() < PAGE ? null : found.get(PAGE - 1).position());
    }

    private List<Line> query(Scope scope, Position after) {
        return jdbc.sql(
                        """
                        select * from (
                            select a.*, coalesce(a.starts_at, a.created_at) as at,
                                array_position(array['REQUESTED', 'PROPOSED', 'CHOSEN', 'CONFIRMED'], a.state) as rank
                            from appointment a
                            where a.state not in ('HONOURED', 'CANCELLED')
                                and (a.service || ' ' || a.bcp like any(:habilitations)
                                    or a.id in (
                                        select f.appointment_id from formality_party p
                                        join appointment_formality f using (reference)
                                        where p.identifier = any(:identifiers)))) live
                        where (rank, at, id) > (:rank, :at, :id)
                        order by rank, at, id limit :limit
                        """)
                .param("habilitations", habilitations(scope))
                .param("identifiers", identifiers(scope))
                .param("rank", after.rank())
                .param("at", Moments.utc(after.at()))
                .param("id", after.id())
                .param("limit", PAGE)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(BookedAppointments.read(row), Position.read(row));
    }

    /** His company's, and those of companies that have mandated it. */
    public static String[] identifiers(Scope scope) {
        var all = Stream.concat(
                scope.identifiers().stream(), scope.mandated().stream().map(Scope.Mandated::identifier));
        return scope.isOperator() ? all.distinct().toArray(String[]::new) : new String[0];
    }

    /** Patterns of service and post; a supervisor looks at every post of their service. */
    private static String[] habilitations(Scope scope) {
        return scope.isAgent()
                ? scope.habilitations().stream()
                        .map(one -> one.service() + " " + (scope.kind() == Person.Kind.SUPERVISOR ? "%" : one.post()))
                        .toArray(String[]::new)
                : new String[0];
    }

    private record Line(Appointment appointment, Position position) {}

    /** {@code next} is null on the last page. */
    public record Page(List<Visit> visits, @Nullable Position next) {}
}
