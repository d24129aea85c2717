package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.designations.DesignationViews.HistoryLine;
import fr.francesesame.appointments.designations.DesignationViews.StandingLine;
import fr.francesesame.foundation.posts.DesignationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The designations of one post as they stand, what the supervisor may settle ({@code own}), what was typed, and what is wrong with it, by
 * field.
 */
record DesignationPage(
        String bcp,
        String postName,
        List<StandingLine> standings,
        List<HistoryLine> history,
        List<DesignationKind> own,
        Map<String, String> typed,
        Map<String, String> faults,
        LocalDate today) {}
