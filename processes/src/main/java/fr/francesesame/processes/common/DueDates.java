package fr.francesesame.processes.common;

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
 * Turns the {@code due} mark of a diagram into a time: {@code P10D} counts from now by the clock of the formality's post, a name is a
 * date variable.
 */
@Component
class DueDates {

    private final Clock clock;
    private final Calendars calendars;
    private final DatatypeFactory datatypes;

    DueDates(Clock clock, Calendars calendars) throws DatatypeConfigurationException {
        this.clock = clock;
        this.calendars = calendars;
        this.datatypes = DatatypeFactory.newInstance();
    }

    Optional<Instant> of(Mark mark, VariableScope scope) {
        return mark.due().flatMap(due -> due.startsWith("P") ? Optional.of(fromNow(due, scope)) : variable(due, scope));
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
