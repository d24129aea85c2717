package fr.francesesame.goods.intake;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sender of a message is told; the reason is a French sentence. */
record Answer(@Nullable String reference, Outcome outcome, String reason, @Nullable UUID quarantineId)
        implements Serializable {}
