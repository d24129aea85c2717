package fr.francesesame.goods.consignments;

import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.util.Comparator;

/**
 * Which of two messages of a reference is the newer: the later update; at equal times the status that stands farther from the
 * draft; then the digest, which means nothing but is the same on every node and in every order of arrival.
 */
public record OrderKey(Instant updatedAt, int rank, String digest) implements Comparable<OrderKey> {

    private static final Comparator<OrderKey> ORDER = Comparator.comparing(OrderKey::updatedAt)
            .thenComparing(OrderKey::rank)
            .thenComparing(OrderKey::digest);

    public static OrderKey of(Instant updatedAt, String statusCode, String digest) {
        var rank = TracesStatus.ofCode(statusCode).orElse(TracesStatus.NEW).rank();
        return new OrderKey(updatedAt, rank, digest);
    }

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }
}
