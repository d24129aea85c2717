package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.taskforms.Days.Bound;
import fr.francesesame.foundation.taskforms.Days.Expected;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether a day is one that the case allows; a refusal names the bound. */
@Component
class DayRules {

    /** Nobody has to give a reason for beginning a little before the hour. */
    private static final Duration A_LITTLE = Duration.ofMinutes(30);

    private final Words words;
    private final Clock clock;

    DayRules(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    void check(Field field, Answers answers, Faults faults) {
        var days = Objects.requireNonNull(field.days());
        var typed = answers.text(field.name());
        if (typed.isEmpty() && field.required()) {
            faults.add(field.name(), "taskforms.fault.day");
            return;
        }
        try {
            check(field.name(), typed.isEmpty() ? days.to().day() : LocalDate.parse(typed), days, answers, faults);
        } catch (DateTimeException notADay) {
            faults.add(field.name(), "taskforms.fault.day");
        }
    }

    private void check(String field, LocalDate day, Days days, Answers answers, Faults faults) {
        var expected = days.expected();
        if (day.isBefore(days.from().day())) {
            faults.add(field, "taskforms.fault.before", named(days.from()));
        } else if (day.isAfter(days.to().day())) {
            faults.add(field, "taskforms.fault.after", named(days.to()));
        } else if (expected != null
                && isEarly(day, days, expected)
                && answers.text(expected.reason()).isEmpty()) {
            faults.add(
                    expected.reason(),
                    "taskforms.fault.early",
                    words.text(expected.what(), words.time(expected.at(), expected.zone())));
        }
    }

    /** Today stands for now, an earlier day for its end. */
    private boolean isEarly(LocalDate day, Days days, Expected expected) {
        var moment = day.equals(days.to().day())
                ? now()
                : day.plusDays(1).atStartOfDay(expected.zone()).toInstant();
        return moment.plus(A_LITTLE).isBefore(expected.at());
    }

    private Instant now() {
        return clock.instant();
    }

    private String named(Bound bound) {
        return words.text(bound.what(), FrenchDays.DAY.format(bound.day()));
    }
}
