package fr.francesesame.people.agents;

import fr.francesesame.terms.ControlService;
import java.time.Instant;
import java.util.List;

/** Somebody with an agent's account; {@code kind}: INSPECTOR or SUPERVISOR. */
record Agent(String username, String kind, String firstName, String lastName, List<Held> held) {

    record Held(ControlService service, String bcp, Function function, Instant givenAt, String givenBy) {}
}
