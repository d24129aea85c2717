package fr.francesesame.insight.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a file that says it is sealed evidence. The seal is null where none could be read. */
record Verdict(Finding finding, List<Change> changes, @Nullable Seal seal) {

    static Verdict without(Finding finding) {
        return new Verdict(finding, List.of(), null);
    }

    /** The exit status of the command is that of the finding. */
    enum Finding {
        /** As it was sealed, by a certificate that is known and was valid. */
        INTACT(0),
        /** As somebody sealed it; nothing says who that is. */
        UNKNOWN_SEALER(3),
        /** The certificate is not valid at a moment that is proven. */
        NOT_VALID_THEN(3),
        ALTERED(1),
        NOT_SEALED(1),
        UNREADABLE(2);

        private final int status;

        Finding(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** What happened to one file of the container. */
    record Change(Kind kind, String name) {}

    enum Kind {
        CHANGED,
        ADDED,
        MISSING
    }

    /**
     * Who sealed, by which certificate (SHA-256 of it, hexadecimal), when by his own word, and when by a stamp of time, null without;
     * a stamp counts where its authority is known.
     */
    record Seal(
            String sealer,
            String issuer,
            String fingerprint,
            Instant validFrom,
            Instant validUntil,
            Instant saidAt,
            @Nullable Stamp stamp) {}

    record Stamp(Instant at, String authority, boolean known) {}
}
