package fr.francesesame.processes.common;

import fr.francesesame.decisions.Deadline;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.BorderPost;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * Turns the marks {@code deadline} and {@code due} of a diagram into a time: a deadline counts from now by the clock of the
 * formality's post, {@code due} is a date variable.
 */
@Component
class DueDates {

    private final Clock clock;
    private final Calendars calendars;
    private final Deadline table;
    private final DatatypeFactory datatypes;

    DueDates(Clock clock, Calendars calendars, Deadline table) throws DatatypeConfigurationException {
        this.clock = clock;
        this.calendars = calendars;
        this.table = table;
        this.datatypes = DatatypeFactory.newInstance();
    }

    Optional<Instant> of(Mark mark, VariableScope scope) {
        return mark.deadline()
                .map(kind -> fromNow(table.of(kind).outcome().period(), scope))
                .or(() -> mark.due().flatMap(due -> variable(due, scope)));
    }

    private Instant fromNow(String period, VariableScope scope) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(zone(scope)));
        calendar.setTimeInMillis(clock.millis());
        datatypes.newDuration(period).addTo(calendar);
        return calendar.toInstant();
    }

    private ZoneId zone(VariableScope scope) {
        var post = Variable.BCP.find(scope);
        return calendars.zoneOf(post == null ? null : new BorderPost(post));
    }

    private static Optional<Instant> variable(String name, VariableScope scope) {
        return Optional.ofNullable((Date) scope.getVariable(name)).map(Date::toInstant);
    }
}
