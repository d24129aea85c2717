package fr.francesesame.people.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One service of the catalogue. {@code address}: where it opens, here or elsewhere; {@code access} FREE, RIGHT, DECLARED or
 * CONVENTION; {@code needs}: the right or role that opens it; {@code message}: null while it is operational.
 */
record Offer(
        String code,
        String address,
        String access,
        @Nullable String needs,
        boolean auditRequired,
        boolean approvalRequired,
        ServiceState state,
        @Nullable String message,
        Instant changedAt,
        String changedBy) {

    boolean asksForConvention() {
        return access.equals("CONVENTION");
    }

    public boolean isElsewhere() {
        return address.startsWith("https:");
    }
}
