package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels.Pace;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail or SMS on its way. {@code lastError}: a French sentence without anybody's number or address; {@code digest}: goes
 * into its reader's daily digest; {@code heldUntil}: not before this moment; {@code updatedAt}: of its state.
 */
record Delivery(
        UUID id,
        long notice,
        String username,
        Channel channel,
        @Nullable Channel fallback,
        DeliveryState state,
        int attempts,
        @Nullable String lastError,
        boolean mandatory,
        Pace pace,
        boolean digest,
        @Nullable Instant heldUntil,
        Instant updatedAt) {

    /** The channel that a state of success speaks of. */
    @Nullable
    Channel carrier(DeliveryState success) {
        return success == DeliveryState.SENT ? channel : fallback;
    }
}
