package fr.francesesame.foundation.posts;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Public holidays of France (Code du travail, L. 3133-1) and those that a territory has besides. */
@Component
class Holidays {

    private final HolidayManager national =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private final HolidayManager own;

    Holidays() throws IOException {
        own = HolidayManager.getInstance(
                ManagerParameters.create(new ClassPathResource("posts/holidays.xml").getURL()));
    }

    boolean isHoliday(Territory territory, LocalDate day) {
        return national.isHoliday(day) || (!territory.calendar().isEmpty() && own.isHoliday(day, territory.calendar()));
    }
}
