package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.refusals.InvalidDays;
import fr.francesesame.appointments.refusals.InvalidTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days on which somebody who waits would come, both of them included; days of the post. */
record WaitingDays(LocalDate from, LocalDate to) {

    static WaitingDays read(@Nullable String from, @Nullable String to) {
        var first = InvalidTime.day(from).orElseThrow(() -> new InvalidDays("appointments.waiting.day"));
        var last = InvalidTime.day(to).orElseThrow(() -> new InvalidDays("appointments.waiting.day"));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > InvalidDays.LONGEST) {
            throw new InvalidDays("appointments.waiting.period");
        }
        return new WaitingDays(first, last);
    }
}
