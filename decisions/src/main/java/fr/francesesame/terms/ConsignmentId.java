package fr.francesesame.terms;

import java.util.UUID;

/** Identifies one consignment (« envoi »), which may need several formalities; business key of {@code consignmentRelease}. */
public record ConsignmentId(UUID value) {

    public static ConsignmentId of(String value) {
        return new ConsignmentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
