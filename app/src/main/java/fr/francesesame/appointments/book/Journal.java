package fr.francesesame.appointments.book;

import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.AppointmentId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
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

    /** What a step made of it. */
    @EventListener
    @Order(3)
    public void on(Happened happened) {
        var word = happened.event().word();
        if (word == null) {
            changed(happened.after().id());
        } else {
            write(happened.after(), word, happened.event().details(), happened.who());
        }
    }

    /** What is told of a booking beside its steps, at its post. */
    public void write(Appointment appointment, String event, @Nullable String who) {
        write(appointment, event, Map.of(), who);
    }

    /** {@code details} beside the post at which it stands. */
    public void write(Appointment appointment, String event, Map<String, String> details, @Nullable String who) {
        var all = new HashMap<>(details);
        all.putIfAbsent("bcp", appointment.bcp());
        for (var reference : formalities.references(appointment.id())) {
            timeline.add(reference, "appointment." + event, all, who);
            live.publish("formality", reference.value());
        }
    }

    /** Wakes the pages that show it. */
    public void changed(AppointmentId appointment) {
        formalities.references(appointment).forEach(reference -> live.publish("formality", reference.value()));
    }
}
