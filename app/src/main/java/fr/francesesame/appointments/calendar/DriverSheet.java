package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.ShownContainer;
import fr.francesesame.processes.ports.Appointments.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a driver needs of an appointment and nothing of the companies behind it; {@code numbered}: containers known by number; {@code when} is null where its time was taken back. */
record DriverSheet(
        State state,
        String post,
        String kind,
        @Nullable String when,
        int minutes,
        List<String> references,
        int containers,
        List<ShownContainer> numbered) {

    public String stateKey() {
        var word =
                switch (state) {
                    case CONFIRMED, CHOSEN, CANCELLED, HONOURED -> state.name();
                    default -> "CHANGING";
                };
        return "calendars.driver.state." + word;
    }

    public String kindKey() {
        return "appointments.kind." + kind;
    }

    /** Bootstrap colour: red where it is not worth driving. */
    public String colour() {
        return switch (state) {
            case CONFIRMED, HONOURED -> "success";
            case CANCELLED -> "danger";
            default -> "warning";
        };
    }
}
