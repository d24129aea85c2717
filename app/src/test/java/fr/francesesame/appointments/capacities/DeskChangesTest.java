package fr.francesesame.appointments.capacities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.appointments.waiting.OperatorWaiting;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Supervisors change seats, hours and closures, and see first which bookings that moves. */
@BookTest
@WithMockUser("simone")
class DeskChangesTest {

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
    Milestones milestones;

    @Autowired
    Offers offers;

    @Autowired
    MockMvc browser;

    String kind;
    String path;
    AppointmentId first;
    AppointmentId second;
    Instant time;

    @BeforeEach
    void twoBookingsAtOnceOnTwoSeats() {
        world.isInOrder();
        kind = world.settledDesk(2);
        path = "/rendez-vous/capacites/FRLEH1/" + kind;
        first = world.booking(kind, 30);
        second = world.booking(kind, 30);
        time = inspectorAppointments.freeTimes(first, 40).get(39);
        for (var booking : List.of(first, second)) {
            operators.choose(booking, time, "agnes");
            book.confirmed(booking);
        }
        world.supervisorSignsIn();
    }

    @Test
    void oneSeatLessMovesWhoSatThereOnlyOnceTheSupervisorHasSeenIt() throws Exception {
        var preview = send(settings("1", "08:00-18:00")).andExpect(status().isOk());
        preview.andExpect(content()
                .string(allOf(
                        containsString("Un rendez-vous ne peut pas rester comme il est"),
                        containsString(book.served(second).get(0).value()))));
        assertThat(book.booking(second).startsAt()).isEqualTo(time);
        verify(milestones, never()).reached(any(), eq(Milestone.APPOINTMENT_REPLANNED));

        send(settings("1", "08:00-18:00").param("vu", mark(preview))).andExpect(redirectedUrl(path));
        assertThat(book.booking(first).startsAt()).isEqualTo(time);
        assertThat(book.booking(second).startsAt()).isAfter(time);
        assertThat(book.booking(second).state()).isEqualTo(State.CHOSEN);
        verify(milestones).reached(book.served(second).get(0), Milestone.APPOINTMENT_REPLANNED);
        verify(milestones, never()).reached(book.served(first).get(0), Milestone.APPOINTMENT_REPLANNED);
        assertThat(world.overlaps(kind)).isZero();
        browser.perform(get(path))
                .andExpect(content().string(allOf(containsString("Places : 1"), containsString("simone"))));
    }

    @Test
    void whatNobodyHasSeenIsNotDone() throws Exception {
        send(settings("1", "08:00-18:00").param("vu", "another"))
                .andExpect(content().string(containsString("entre-temps")));
        assertThat(inspectorAppointments.freeTimes(world.booking(kind, 30), 200))
                .doesNotContain(time);
        assertThat(world.placesHeld(kind)).isEqualTo(2);
    }

    @Test
    void aClosedQuayIsLeftForTheOtherOneAtTheSameTime() throws Exception {
        operators.cancel(first, "agnes");
        var preview = close("2", "Grue en panne");
        preview.andExpect(content().string(containsString("Même heure, à une autre place")));
        send(closure("2", "Grue en panne").param("vu", mark(preview))).andExpect(redirectedUrl(path));
        assertThat(book.booking(second).startsAt()).isEqualTo(time);
        assertThat(book.booking(second).state()).isEqualTo(State.CONFIRMED);
        verify(milestones, never()).reached(any(), eq(Milestone.APPOINTMENT_REPLANNED));
    }

    @Test
    void aClosureOfTheWholeDeskMovesEverybodyToAnotherDayUntilItIsLifted() throws Exception {
        var preview = close("controle", "Travaux");
        send(closure("controle", "Travaux").param("vu", mark(preview))).andExpect(redirectedUrl(path));
        assertThat(List.of(first, second)).allSatisfy(booking -> assertThat(
                        LocalDate.ofInstant(book.booking(booking).startsAt(), World.PARIS))
                .isAfter(day()));
        var page = browser.perform(get(path)).andExpect(content().string(containsString("Travaux")));
        var lift =
                between(page.andReturn().getResponse().getContentAsString(), "action=\"" + path + "/fermetures/", "/");
        send(post(path + "/fermetures/" + lift + "/levee")).andExpect(redirectedUrl(path));
        assertThat(inspectorAppointments.freeTimes(world.booking(kind, 30), 200))
                .contains(time);
    }

    @Test
    void moreRoomIsOfferedToThoseWhoWaitAndTouchesNobody() throws Exception {
        var third = world.booking(kind, 30);
        world.operatorSignsIn();
        waiting.join(third, day(), day(), "agnes");
        world.supervisorSignsIn();
        send(settings("3", "08:00-18:00").param("noms", "Quai 1\nQuai 2")).andExpect(redirectedUrl(path));
        verify(offers, atLeastOnce()).freed("FRLEH1/" + kind);
        assertThat(book.booking(first).startsAt()).isEqualTo(time);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndKept() throws Exception {
        send(settings("0", "18:00-08:00").param("noms", "Quai 1"))
                .andExpect(content()
                        .string(allOf(
                                containsString("nombre de places de 1 à 100"),
                                containsString("périodes qui se suivent"),
                                containsString("value=\"18:00-08:00\""))));
        send(post(path + "/fermetures").param("du", "demain").param("portee", "9"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Indiquez un jour et une heure"),
                                containsString("Indiquez le motif"),
                                containsString("value=\"demain\""))));
    }

    @Test
    void forAnybodyElseThereIsNoSuchPage() throws Exception {
        world.inspectorSignsIn();
        browser.perform(get("/rendez-vous/capacites")).andExpect(status().isNotFound());
        browser.perform(get(path)).andExpect(status().isNotFound());
        send(settings("1", "08:00-18:00")).andExpect(status().isNotFound());
        world.supervisorSignsIn();
        browser.perform(get("/rendez-vous/capacites/FRLEH1/VETERINARY")).andExpect(status().isNotFound());
        browser.perform(get("/rendez-vous/capacites"))
                .andExpect(content().string(containsString("Contrôle phytosanitaire")));
    }

    private MockHttpServletRequestBuilder settings(String seats, String hours) {
        var request = post(path).param("places", seats);
        for (var day = 1; day <= 5; day++) {
            request.param("jour" + day, hours);
        }
        return request;
    }

    private ResultActions close(String scope, String reason) throws Exception {
        return send(closure(scope, reason)).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder closure(String scope, String reason) {
        return post(path + "/fermetures")
                .param("du", LocalDateTime.of(day(), LocalTime.of(7, 0)).toString())
                .param("au", LocalDateTime.of(day(), LocalTime.of(20, 0)).toString())
                .param("portee", scope)
                .param("motif", reason);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(time, World.PARIS);
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()));
    }

    private static String mark(ResultActions preview) throws Exception {
        var page = preview.andReturn().getResponse().getContentAsString();
        return between(page, "name=\"vu\" value=\"", "\"");
    }

    private static String between(String text, String before, String after) {
        var from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
