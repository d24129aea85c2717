package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.capacities.SettingViews.MoveLine;
import java.util.List;
import java.util.Map;

/** What a change would do, for the supervisor to agree to: {@code again} is sent once more to {@code action}. */
record EffectPage(
        String postName,
        boolean changedMeanwhile,
        List<MoveLine> moves,
        Map<String, String> again,
        String action,
        String back) {}
