package fr.francesesame.portal.publicpages;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.posts.SettledDesignations.Standing;
import java.util.List;

/** One post: what it may check today, and when its desks are open, on its own clock. */
record PostView(PostSheet sheet, String clock, List<Standing> designations, List<DeskHours> desks) {

    public boolean isInvented() {
        return designations.stream().anyMatch(Standing::invented)
                || desks.stream().anyMatch(DeskHours::invented);
    }
}
