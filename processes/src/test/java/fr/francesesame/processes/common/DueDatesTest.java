package fr.francesesame.processes.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.francesesame.decisions.Deadline;
import fr.francesesame.decisions.Deadline.Term;
import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.Explanation;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.BorderPost;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.xml.datatype.DatatypeConfigurationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period runs from one clock time to the same one at the formality's post, also where its clock changes, or does not, in between. */
class DueDatesTest {

    /** In the night that follows, clocks go back by an hour on the mainland, and nowhere in Réunion. */
    private static final Instant NOW = Instant.parse("2026-10-24T12:00:00Z");

    private static final Explanation WHY = new Explanation("deadline", 1, Map.of(), List.of(), "", "");

    private final Calendars calendars = mock(Calendars.class);
    private final VariableScope scope = mock(VariableScope.class);
    private final Deadline table = mock(Deadline.class);

    @ParameterizedTest
    @CsvSource({
        "FRLEH1, 1, jours, 2026-10-25T13:00:00Z",
        "FRLPT1, 1, jours, 2026-10-25T12:00:00Z",
        "FRLPT1, 60, jours, 2026-12-23T12:00:00Z",
        "FRLEH1, 60, jours, 2026-12-23T13:00:00Z",
        "FRLPT1, 4, heures, 2026-10-24T16:00:00Z",
        ", 10, jours, 2026-11-03T13:00:00Z"
    })
    void aPeriodIsCountedByTheClockOfThePost(String post, int number, String unit, Instant due)
            throws DatatypeConfigurationException {
        when(calendars.zoneOf(null)).thenReturn(ZoneId.of("Europe/Paris"));
        when(calendars.zoneOf(new BorderPost("FRLEH1"))).thenReturn(ZoneId.of("Europe/Paris"));
        when(calendars.zoneOf(new BorderPost("FRLPT1"))).thenReturn(ZoneId.of("Indian/Reunion"));
        when(scope.getVariable("bcp")).thenReturn(post);
        when(table.of(Deadline.Kind.HEARING)).thenReturn(new Decided<>(new Term(number, unit, ""), WHY));
        var dates = new DueDates(Clock.fixed(NOW, ZoneOffset.UTC), calendars, table);
        assertThat(dates.of(new Mark(Map.of("deadline", "HEARING")), scope)).contains(due);
    }
}
