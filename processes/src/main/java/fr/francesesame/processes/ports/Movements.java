package fr.francesesame.processes.ports;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where goods go on to, or animals leave, and until when, as somebody has said. */
public interface Movements {

    /** Empty where nobody has said it since the register decided. */
    Optional<Exit> exit(Reference reference);

    /**
     * {@code by}: end of the last day, by the clock of the post; {@code group}: inspectors of the service at the post of exit or
     * arrival, null where that is none of ours.
     */
    record Exit(Instant by, @Nullable String group) {}
}
