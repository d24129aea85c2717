package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;

/** Days on which a post works: Monday to Friday without the public holidays of its territory. */
public interface WorkingDays {

    boolean isWorkingDay(BorderPost post, LocalDate day);
}
