package fr.francesesame.goods.customs;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One message for DELTA as agents see it. */
record MessageRow(
        long id,
        String reference,
        NewsKind kind,
        String documentCode,
        MessageState state,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime acknowledgedAt,
        int attempts,
        @Nullable String lastError) {}
