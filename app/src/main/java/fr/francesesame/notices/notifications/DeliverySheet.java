package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The e-mails and SMS sent about a formality, for the agents who answer for it. */
public interface DeliverySheet {

    /** The newest first. */
    List<Line> of(Reference reference);

    /**
     * {@code about}: title of the notice; {@code channel} and {@code stateText}: French words; {@code error}: French sentence that
     * says why the last attempt failed, or why a second channel was tried.
     */
    record Line(
            String username,
            String about,
            String channel,
            DeliveryState state,
            String stateText,
            int attempts,
            @Nullable String error,
            Instant at) {}
}
