package fr.francesesame.appointments.planning;

import java.util.List;

/** Which checks the page shows: one kind, those of the agent's own services, or all of the post where neither is there. */
record ChosenKinds(List<String> all, List<String> own, String asked) {

    static final String OWN = "miens";

    List<String> shown() {
        var wanted = asked.equals(OWN) ? own : List.of(asked);
        var found = all.stream().filter(wanted::contains).toList();
        return found.isEmpty() ? all : found;
    }

    boolean isNarrower() {
        return all.stream().anyMatch(own::contains) && !own.containsAll(all);
    }

    String name() {
        return shown().equals(all) ? "" : asked;
    }
}
