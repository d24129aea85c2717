package fr.francesesame.people.agents;

import fr.francesesame.people.agents.Habilitations.Place;
import fr.francesesame.terms.ControlService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A habilitation as typed. */
record HabilitationEntry(
        @Nullable String agent, @Nullable String service, @Nullable List<String> postes, @Nullable String fonction) {

    static final HabilitationEntry EMPTY = new HabilitationEntry(null, null, null, null);

    String username() {
        return agent == null ? "" : agent.strip();
    }

    Optional<Function> function() {
        return Arrays.stream(Function.values())
                .filter(function -> function.name().equals(fonction))
                .findFirst();
    }

    /** Those among the places that may be given. */
    Set<Place> places(Set<Place> given) {
        return given.stream().filter(this::isChosen).collect(Collectors.toSet());
    }

    private boolean isChosen(Place place) {
        return place.service().name().equals(service) && postes != null && postes.contains(place.bcp());
    }

    public boolean hasPost(String bcp) {
        return postes != null && postes.contains(bcp);
    }

    public boolean isOf(ControlService one) {
        return one.name().equals(service);
    }
}
