package fr.francesesame.appointments.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A booking with a time, and those whose calendars show it. */
@BookTest
@WithMockUser("agnes")
abstract class AgendaCase {

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    Appointments book;

    @Autowired
    AppointmentCalendar calendar;

    @Autowired
    DriverLinks links;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc browser;

    AppointmentId booking;
    Instant time;

    @BeforeEach
    void aBookingWithATime() {
        jdbc.sql("insert into account (username, kind, first_name, last_name, password_hash)"
                        + " values ('agnes', 'OPERATOR', 'A', 'G', 'x') on conflict do nothing")
                .update();
        world.isInOrder();
        var signedIn = scopes.current();
        when(scopes.of("agnes", OnlineService.APPOINTMENTS)).thenReturn(signedIn);
        booking = world.booking(world.desk(1), 30);
        time = inspectorAppointments.freeTimes(booking, 1).get(0);
        operators.choose(booking, time, "agnes");
    }

    ResultActions see(String path) throws Exception {
        return browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }
}
