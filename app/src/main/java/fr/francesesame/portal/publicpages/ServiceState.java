package fr.francesesame.portal.publicpages;

import fr.francesesame.portal.publicpages.ServiceNotices.Standing;
import fr.francesesame.portal.publicpages.ServiceNotices.Work;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the platform is doing: its services, works to come, and when each partner was last heard of. */
record ServiceState(List<Standing> standings, List<Work> works, List<Heard> partners) {

    public boolean isWell() {
        return standings.stream().allMatch(one -> one.state().equals("OPERATIONAL"));
    }

    /** {@code at}: null where nothing was ever heard. */
    record Heard(String partner, @Nullable Instant at) {}
}
