package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether lots can come on one lorry: each awaits a time, at one post, at desks that can meet, and is the account's to book. */
@Component
class Lorry {

    private static final String JOINT = "JOINT";

    /** A day of the desk. */
    private static final int LONGEST = 600;

    private static final int MOST = 40;

    private final Sight sight;
    private final BookedAppointments appointments;
    private final BookingFormalities formalities;
    private final Desks desks;

    Lorry(Sight sight, BookedAppointments appointments, BookingFormalities formalities, Desks desks) {
        this.sight = sight;
        this.appointments = appointments;
        this.formalities = formalities;
        this.desks = desks;
    }

    /** The bookings to join, the desk that receives them and how long it takes; {@link NoLorry} says which lot does not fit, and why. */
    Load load(Scope scope, Collection<Reference> lots) {
        if (lots.size() > MOST) {
            throw new NoLorry("many", String.valueOf(MOST));
        }
        var seen = sight.seen(scope, lots);
        var found = new LinkedHashMap<AppointmentId, Appointment>();
        lots.forEach(lot -> {
            if (!seen.contains(lot)) {
                throw new NoLorry("unknown", lot.value());
            }
            var booked = awaiting(scope, lot);
            found.put(booked.id(), booked);
        });
        var all = List.copyOf(found.values());
        if (all.size() < 2) {
            throw new NoLorry("few", "");
        }
        onePost(all);
        return new Load(List.copyOf(found.keySet()), kind(all), minutes(all));
    }

    private Appointment awaiting(Scope scope, Reference lot) {
        var booked = appointments.of(lot).stream()
                .filter(Appointment::isLive)
                .findFirst()
                .orElseThrow(() -> new NoLorry("unasked", lot.value()));
        if (booked.startsAt() != null) {
            throw new NoLorry("timed", lot.value());
        }
        if (formalities.references(booked.id()).stream().anyMatch(served -> !sight.mayAct(scope, served))) {
            throw new NoLorry("notYours", lot.value());
        }
        return booked;
    }

    private static void onePost(List<Appointment> all) {
        var first = all.get(0);
        all.stream()
                .filter(other -> !other.bcp().equals(first.bcp()))
                .findFirst()
                .ifPresent(other -> {
                    throw new NoLorry("posts", first.bcp() + ", " + other.bcp());
                });
    }

    private String kind(List<Appointment> all) {
        var kinds = all.stream().map(Appointment::kind).distinct().toList();
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        var post = all.get(0).bcp();
        return desks.of(post, JOINT).map(desk -> JOINT).orElseThrow(() -> new NoLorry("desks", post));
    }

    private static int minutes(List<Appointment> all) {
        var minutes = all.stream().mapToInt(Appointment::minutes).sum();
        if (minutes > LONGEST) {
            throw new NoLorry("long", "");
        }
        return minutes;
    }

    record Load(List<AppointmentId> bookings, String kind, int minutes) {}

    /** Why the lots do not come on one lorry (appointments.lorry…), and which lot or posts it is about. */
    static class NoLorry extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String about;

        NoLorry(String why, String about) {
            super(why);
            this.about = about;
        }

        Map<String, String> told() {
            return Map.of("refused", "appointments.lorry." + getMessage(), "about", about);
        }
    }
}
