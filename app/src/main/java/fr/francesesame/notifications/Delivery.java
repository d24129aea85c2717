package fr.francesesame.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One e-mail or SMS on its way. {@code lastError}: a French sentence without anybody's number or address. */
record Delivery(
        UUID id,
        long notice,
        Channel channel,
        @Nullable Channel fallback,
        DeliveryState state,
        int attempts,
        @Nullable String lastError) {}
