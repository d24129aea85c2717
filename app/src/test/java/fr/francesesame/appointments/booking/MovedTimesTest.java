package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.book.PostCancellations;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The post moves a confirmed time (scenario 29), or the vessel comes later than the time that was booked (scenario 34). */
@BookTest
@WithMockUser("agnes")
class MovedTimesTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    Bookings processes;

    @Autowired
    Timeline timeline;

    @Autowired
    PostCancellations cancellations;

    @Autowired
    MockMvc browser;

    AppointmentId booking;
    Instant time;
    String path;

    @BeforeEach
    void aConfirmedBooking() {
        world.isInOrder();
        booking = world.booking(world.desk(1), 30);
        path = "/rendez-vous/" + booking;
        time = inspectorAppointments.freeTimes(booking, 1).get(0);
        operators.choose(booking, time, "agnes");
        book.confirmed(booking);
    }

    @Test
    void theInspectorPutsAnotherTimeToTheOperatorWhoMayAcceptIt() throws Exception {
        world.inspectorSignsIn();
        browser.perform(get(path))
                .andExpect(content()
                        .string(allOf(
                                containsString("Proposer un autre créneau"), containsString("Équipe indisponible"))));
        var other = inspectorAppointments.freeTimes(booking, 5).get(4);
        propose(other).andExpect(redirectedUrl(path));
        assertThat(book.booking(booking).state()).isEqualTo(State.PROPOSED);
        verify(processes).slotProposed(booking);
        var reference = book.served(booking).get(0);
        verify(timeline).add(eq(reference), eq("appointment.agentMoved.TEAM"), anyMap(), eq("ines"));
        propose(other).andExpect(redirectedUrl(path));

        world.operatorSignsIn();
        browser.perform(get(path)).andExpect(content().string(containsString("Accepter ce créneau")));
        operators.accept(booking, other, "agnes");
        assertThat(book.booking(booking).startsAt()).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WHIM", "OTHER"})
    void withoutAReasonNothingIsMoved(String reason) throws Exception {
        world.inspectorSignsIn();
        var other = inspectorAppointments.freeTimes(booking, 5).get(4);
        browser.perform(post(path + "/proposition")
                        .param("debut", other.toString())
                        .param("motif", reason)
                        .with(csrf()))
                .andExpect(redirectedUrl(path))
                .andExpect(flash().attribute("refused", "appointments.refused.reason"));
        assertThat(book.booking(booking).state()).isEqualTo(State.CONFIRMED);
        assertThat(book.booking(booking).startsAt()).isEqualTo(time);
    }

    @Test
    void anotherReasonIsToldInItsWords() throws Exception {
        world.inspectorSignsIn();
        var other = inspectorAppointments.freeTimes(booking, 5).get(4);
        browser.perform(post(path + "/proposition")
                        .param("debut", other.toString())
                        .param("motif", "OTHER")
                        .param("precision", "Panne de chambre froide")
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        verify(timeline)
                .add(
                        eq(book.served(booking).get(0)),
                        eq("appointment.agentMoved.OTHER"),
                        argThat(details -> "Panne de chambre froide".equals(details.get("words"))),
                        eq("ines"));
    }

    @Test
    void anAgentCancelsWithAReasonThatTheOperatorReads() throws Exception {
        when(processes.cancelled(booking)).thenReturn(true);
        browser.perform(get(path)).andExpect(content().string(not(containsString("annulation/poste"))));
        cancel("TEAM").andExpect(status().isForbidden());
        world.strangerSignsIn();
        cancel("TEAM").andExpect(status().isNotFound());
        world.inspectorSignsIn();
        browser.perform(get(path)).andExpect(content().string(containsString("annulation/poste")));
        cancel("OTHER").andExpect(flash().attribute("refused", "appointments.refused.reason"));
        assertThat(book.booking(booking).state()).isEqualTo(State.CONFIRMED);
        cancel("TEAM").andExpect(redirectedUrl(path));
        assertThat(book.booking(booking).state()).isEqualTo(State.CANCELLED);
        var reference = book.served(booking).get(0);
        verify(processes).cancelled(booking);
        verify(timeline).add(eq(reference), eq("appointment.agentCancelled.TEAM"), anyMap(), eq("ines"));
        assertThat(cancellations.reason(reference)).contains("équipe indisponible");
        assertThat(inspectorAppointments.freeTimes(booking, 1)).contains(time);
    }

    private ResultActions cancel(String reason) throws Exception {
        return browser.perform(
                post(path + "/annulation/poste").param("motif", reason).with(csrf()));
    }

    @Test
    void onlyAnAgentProposes() throws Exception {
        propose(inspectorAppointments.freeTimes(booking, 3).get(2)).andExpect(status().isForbidden());
        world.strangerSignsIn();
        propose(time).andExpect(status().isNotFound());
        assertThat(book.booking(booking).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aLaterVesselIsAConflictThatOneClickMends() throws Exception {
        var reference = book.served(booking).get(0);
        var arrival = time.plus(Duration.ofHours(30));
        world.arrives(reference, arrival);
        var next = inspectorAppointments.freeTimes(booking, 1).get(0);
        assertThat(next).isAfterOrEqualTo(arrival);
        browser.perform(get(path))
                .andExpect(content()
                        .string(allOf(
                                containsString("a lieu avant l’arrivée"),
                                containsString("Reprendre la première place"),
                                containsString("value=\"" + next + "\""))));
        browser.perform(get("/api/v1/appointments/" + booking))
                .andExpect(jsonPath("$.conflict").value(true));
        browser.perform(post(path + "/creneau").param("debut", next.toString()).with(csrf()))
                .andExpect(redirectedUrl(path));
        assertThat(book.booking(booking).startsAt()).isEqualTo(next);
        browser.perform(get("/api/v1/appointments/" + booking))
                .andExpect(jsonPath("$.conflict").value(false));
    }

    @Test
    void theSearchShowsFreeTimesOfSeveralDays() throws Exception {
        browser.perform(get("/rendez-vous/recherche").param("rdv", booking.toString()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chercher un créneau"),
                                containsString("value=\""
                                        + inspectorAppointments
                                                .freeTimes(booking, 25)
                                                .get(24) + "\""))));
        browser.perform(get("/rendez-vous/recherche")
                        .param("rdv", booking.toString())
                        .param("du", "31/12"))
                .andExpect(content().string(containsString("Indiquez un jour")));
    }

    private org.springframework.test.web.servlet.ResultActions propose(Instant other) throws Exception {
        return browser.perform(post(path + "/proposition")
                .param("debut", other.toString())
                .param("motif", "TEAM")
                .with(csrf()));
    }
}
