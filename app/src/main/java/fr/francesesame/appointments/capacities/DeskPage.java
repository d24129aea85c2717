package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.capacities.SettingViews.ChangeLine;
import fr.francesesame.appointments.capacities.SettingViews.ClosureLine;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.DeskKey;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One desk to settle: as it is, null where it was never opened; what was typed, and what is wrong with it, by field. */
record DeskPage(
        DeskKey key,
        String postName,
        ZoneId zone,
        @Nullable Desk desk,
        Map<String, String> typed,
        Map<String, String> faults,
        List<ClosureLine> closures,
        List<ChangeLine> changes) {

    /** The days for which hours are settled. */
    public List<DayOfWeek> days() {
        return Arrays.asList(DayOfWeek.values());
    }
}
