package fr.francesesame.processes;

import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WorldOutcomes implements RegisterOutcomes {

    private final World world;

    WorldOutcomes(World world) {
        this.world = world;
    }

    @Override
    public Optional<String> of(Reference subject) {
        return Optional.ofNullable(world.outcome);
    }

    @Override
    public void set(Reference subject, String outcome) {
        world.outcome = outcome;
    }
}
