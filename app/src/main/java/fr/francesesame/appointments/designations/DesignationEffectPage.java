package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.designations.DesignationViews.LostLine;
import fr.francesesame.foundation.posts.SettledDesignations.Settling;
import java.util.List;
import java.util.Map;

/** The bookings that would lose their post, for the supervisor to agree to: {@code again} is sent once more to {@code address}. */
record DesignationEffectPage(
        String postName,
        boolean changedMeanwhile,
        Settling settling,
        String from,
        List<LostLine> lost,
        Map<String, String> again,
        String address) {}
