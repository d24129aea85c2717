package fr.francesesame.processes.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Turns the {@code due} mark of a diagram into a time: {@code P10D} counts from now, a name is a date variable. */
@Component
class DueDates {

    private final Clock clock;
    private final DatatypeFactory datatypes;

    DueDates(Clock clock) throws DatatypeConfigurationException {
        this.clock = clock;
        this.datatypes = DatatypeFactory.newInstance();
    }

    Optional<Instant> of(Mark mark, VariableScope scope) {
        return mark.due().flatMap(due -> due.startsWith("P") ? Optional.of(fromNow(due)) : variable(due, scope));
    }

    private Instant fromNow(String period) {
        var calendar = new java.util.GregorianCalendar(java.util.TimeZone.getTimeZone(ZoneId.of("Europe/Paris")));
        calendar.setTimeInMillis(clock.millis());
        datatypes.newDuration(period).addTo(calendar);
        return calendar.toInstant();
    }

    private static Optional<Instant> variable(String name, VariableScope scope) {
        return Optional.ofNullable((Date) scope.getVariable(name)).map(Date::toInstant);
    }
}
