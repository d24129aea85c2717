package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours and digests by the clock on the reader's wall, in the nights of clock change as well. */
class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,   21:00, 07:00, 2026-11-20T20:00:00Z, 2026-11-21T06:00:00Z",
        "Europe/Paris,   21:00, 07:00, 2026-11-21T05:59:00Z, 2026-11-21T06:00:00Z",
        "Europe/Paris,   21:00, 07:00, 2026-11-21T06:00:00Z,",
        "Europe/Paris,   12:00, 14:00, 2026-07-01T11:00:00Z, 2026-07-01T12:00:00Z",
        "Europe/Paris,   12:00, 14:00, 2026-07-01T12:00:00Z,",
        "Indian/Reunion, 21:00, 07:00, 2026-11-20T20:00:00Z, 2026-11-21T03:00:00Z",
        "America/Cayenne, 21:00, 07:00, 2026-11-20T20:00:00Z,",
        "Europe/Paris,   21:00, 02:30, 2026-10-25T00:10:00Z, 2026-10-25T01:30:00Z",
        "Europe/Paris,   21:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        "Europe/Paris,   21:00, 02:30, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        "Europe/Paris,   21:00, 02:30, 2026-03-29T01:30:00Z,"
    })
    void quietHoursEnd(ZoneId zone, LocalTime from, LocalTime until, Instant now, Instant end) {
        var rhythm = new Rhythm(zone, from, until, null);
        assertThat(rhythm.quietEnd(now).orElse(null)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T06:59:59Z, 2026-11-21T07:00:00Z",
        "2026-11-21T07:00:00Z, 2026-11-22T07:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T07:00:00Z"
    })
    void theDigestComesAtItsHour(Instant now, Instant next) {
        var rhythm = new Rhythm(FrenchTime.PARIS, null, null, LocalTime.of(8, 0));
        assertThat(rhythm.nextDigest(now)).contains(next);
    }

    @Test
    void whoChoseNothingIsToldAtOnce() {
        assertThat(Rhythm.NONE.quietEnd(Instant.parse("2026-11-21T02:00:00Z"))).isEmpty();
        assertThat(Rhythm.NONE.nextDigest(Instant.parse("2026-11-21T02:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mars/Base,    21:00, 07:00, ,   '',    zone,       notifications.rhythm.fault.zone",
        "Europe/Paris, tard,  07:00, ,   '',    quietFrom,  notifications.rhythm.fault.time",
        "Europe/Paris, 21:00, 25:00, ,   '',    quietUntil, notifications.rhythm.fault.time",
        "Europe/Paris, 21:00, '',    ,   '',    quietUntil, notifications.rhythm.fault.both",
        "Europe/Paris, '',    07:00, ,   '',    quietFrom,  notifications.rhythm.fault.both",
        "Europe/Paris, 07:00, 07:00, ,   '',    quietUntil, notifications.rhythm.fault.same",
        "Europe/Paris, '',    '',    on, '',    digestAt,   notifications.rhythm.fault.time",
        "Europe/Paris, 21:00, 07:00, on, 06:00, digestAt,   notifications.rhythm.fault.digestQuiet"
    })
    void whatCannotBeMeantIsToldBesideItsField(
            String zone, String from, String until, String digest, String at, String field, String sentence) {
        assertThat(new RhythmForm(zone, from, until, digest, at).faults()).isEqualTo(Map.of(field, sentence));
    }

    @Test
    void emptyFieldsMeanNoQuietHoursAndNoDigest() {
        var form = new RhythmForm("Europe/Paris", "", null, null, "pas lu");
        assertThat(form.faults()).isEmpty();
        assertThat(form.rhythm()).isEqualTo(Rhythm.NONE);
    }
}
