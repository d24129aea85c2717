package fr.francesesame.terms;

import java.util.UUID;

/** Identifies one booking; business key of the process {@code appointment}. */
public record AppointmentId(UUID value) {

    public static AppointmentId of(String value) {
        return new AppointmentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
