package fr.francesesame.appointments.book;

import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happened to a booking into the timeline of every formality it serves, and wakes the pages that show them. */
@Component
public class Journal {

    private final Timeline timeline;
    private final LiveEvents live;
    private final BookingFormalities formalities;

    Journal(Timeline timeline, LiveEvents live, BookingFormalities formalities) {
        this.timeline = timeline;
        this.live = live;
        this.formalities = formalities;
    }

    public void write(BookedAppointment appointment, String event, @Nullable String who) {
        write(appointment, event, Map.of("bcp", appointment.bcp()), who);
    }

    public void write(BookedAppointment appointment, String event, Instant startsAt, @Nullable String who) {
        write(appointment, event, Map.of("bcp", appointment.bcp(), "startsAt", startsAt.toString()), who);
    }

    /** The operator reads why the post puts another time to him. */
    public void write(
            BookedAppointment appointment, String event, Instant startsAt, StatedReason reason, @Nullable String who) {
        var details = Map.of("bcp", appointment.bcp(), "startsAt", startsAt.toString(), "words", reason.words());
        write(appointment, event + "." + reason.kind(), details, who);
    }

    public void changed(AppointmentId appointment) {
        formalities.references(appointment).forEach(reference -> live.publish("formality", reference.value()));
    }

    public void write(BookedAppointment appointment, String event, Map<String, ?> details, @Nullable String who) {
        for (var reference : formalities.references(appointment.id())) {
            timeline.add(reference, "appointment." + event, details, who);
            live.publish("formality", reference.value());
        }
    }
}
