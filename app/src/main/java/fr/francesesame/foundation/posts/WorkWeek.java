package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class WorkWeek implements WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final BorderPosts posts;
    private final Holidays holidays;

    WorkWeek(BorderPosts posts, Holidays holidays) {
        this.posts = posts;
        this.holidays = holidays;
    }

    @Override
    public boolean isWorkingDay(BorderPost post, LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(territory(post), day);
    }

    private Territory territory(BorderPost post) {
        return posts.find(post).map(sheet -> Territory.of(sheet.territory())).orElse(Territory.METROPOLITAN);
    }
}
