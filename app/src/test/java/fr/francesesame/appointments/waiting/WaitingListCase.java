package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.WaitingList;
import fr.francesesame.processes.ports.WaitingList.Offer;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

/** A day on which every place is taken, and two who wait. */
@BookTest
@WithMockUser("agnes")
abstract class WaitingListCase {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    OperatorWaiting waiting;

    @Autowired
    WaitingList list;

    @Autowired
    WaitingEntries waitingEntries;

    @Autowired
    Offers offers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc browser;

    String kind;
    LocalDate day;
    List<Instant> times;
    List<AppointmentId> holders;
    AppointmentId first;
    AppointmentId second;

    @BeforeEach
    void aDayOnWhichEveryPlaceIsTaken() {
        world.isInOrder();
        kind = world.desk(1);
        var probe = world.booking(kind, 30);
        day = LocalDate.ofInstant(inspectorAppointments.freeTimes(probe, 100).get(99), World.PARIS);
        times = inspectorAppointments.freeTimes(probe, 200).stream()
                .filter(time -> LocalDate.ofInstant(time, World.PARIS).equals(day))
                .toList();
        holders = new ArrayList<>();
        for (var time : times) {
            var holder = world.booking(kind, 30);
            operators.choose(holder, time, "agnes");
            holders.add(holder);
        }
        first = waits();
        second = waits();
    }

    AppointmentId waits() {
        var booking = world.booking(kind, 30);
        waiting.join(booking, day, day, "agnes");
        return booking;
    }

    Optional<Offer> offer(String id) {
        return list.offer("FRLEH1/" + kind, id);
    }
}
