package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.visits.AppointmentList;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BookTest
@WithMockUser("agnes")
class AppointmentPagesTest {

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
    MockMvc browser;

    String kind;
    AppointmentId booking;
    String path;

    @BeforeEach
    void aBookingWithoutATime() {
        world.isInOrder();
        kind = world.desk(1);
        booking = world.booking(kind, 30);
        path = "/rendez-vous/" + booking;
    }

    @Test
    void thePageOffersFreeTimesAndTakesOne() throws Exception {
        var time = inspectorAppointments.freeTimes(booking, 1).get(0);
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("Le plus tôt possible"),
                                containsString("value=\"" + time + "\""),
                                containsString("Oranges douces"))));
        send("creneau", time.toString()).andExpect(redirectedUrl(path));
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("En attente de confirmation"),
                                containsString("Déplacer le rendez-vous"))));
    }

    @Test
    void whoeverComesTooLateSeesTheNextFreePlace() throws Exception {
        var times = inspectorAppointments.freeTimes(booking, 2);
        operators.choose(world.booking(kind, 30), times.get(0), "agnes");
        send("creneau", times.get(0).toString())
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Cette place vient d’être prise"),
                                containsString("value=\"" + times.get(1) + "\""),
                                not(containsString("value=\"" + times.get(0) + "\"")))));
    }

    @Test
    void aTimeThatIsSetGoesIntoTheCalendar() throws Exception {
        browser.perform(get(path + "/agenda")).andExpect(status().isNotFound());
        var time = inspectorAppointments.freeTimes(booking, 1).get(0);
        operators.choose(booking, time, "agnes");
        see(path + "/agenda")
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content()
                        .string(allOf(
                                containsString("BEGIN:VEVENT"),
                                containsString("UID:" + booking + "@sesame"),
                                containsString("STATUS:TENTATIVE"),
                                containsString("DTSTART:" + time.toString().replaceAll("[-:]", "")))));
        world.strangerSignsIn();
        browser.perform(get(path + "/agenda")).andExpect(status().isNotFound());
    }

    @Test
    void anotherCompanyFindsNothing() throws Exception {
        world.strangerSignsIn();
        browser.perform(get(path)).andExpect(status().isNotFound());
        send("creneau", "2027-01-11T08:00:00Z").andExpect(status().isNotFound());
        send("acceptation", "2027-01-11T08:00:00Z").andExpect(status().isNotFound());
        send("annulation", "").andExpect(status().isNotFound());
        assertThat(book.booking(booking).state()).isEqualTo(State.REQUESTED);
        see("/rendez-vous").andExpect(content().string(not(containsString(booking.toString()))));
    }

    @Test
    void whatIsNotAnIdentifierIsNotFoundEither() throws Exception {
        browser.perform(get("/rendez-vous/x")).andExpect(status().isNotFound());
    }

    @Test
    void anInspectorLooksButDoesNotTouch() throws Exception {
        world.inspectorSignsIn();
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("Vous consultez ce rendez-vous"),
                                not(containsString("name=\"debut\"")))));
        see("/rendez-vous").andExpect(content().string(containsString("rendez-vous")));
        send("annulation", "").andExpect(status().isForbidden());
    }

    @Test
    void aProposalIsAcceptedOnThePage() throws Exception {
        var time = inspectorAppointments.freeTimes(booking, 3).get(2);
        inspectorAppointments.propose(booking, time, "TEAM", "");
        see(path).andExpect(content().string(containsString("Accepter ce créneau")));
        send("acceptation", time.toString()).andExpect(redirectedUrl(path));
        assertThat(book.booking(booking).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aBookingIsCancelledOnThePage() throws Exception {
        send("annulation", "").andExpect(redirectedUrl(path));
        see(path).andExpect(content().string(allOf(containsString("Annulé"), not(containsString("name=\"debut\"")))));
    }

    @Test
    void aBookingThatChangedMeanwhileSaysSo() throws Exception {
        when(processes.slotChosen(booking)).thenReturn(false);
        send("creneau", inspectorAppointments.freeTimes(booking, 1).get(0).toString())
                .andExpect(redirectedUrl(path))
                .andExpect(flash().attribute("refused", "appointments.changed"));
    }

    @Test
    void noTimeOrNonsenseAsksForATime() throws Exception {
        for (var nonsense : new String[] {"", "demain", "+1000000000-12-31T23:59:59Z"}) {
            send("creneau", nonsense).andExpect(flash().attribute("refused", "appointments.refused.noTime"));
        }
        for (var week : new String[] {"", "demain", "1999-01-01", "2099-12-31", "+999999999-12-31"}) {
            see(path + "?semaine=" + week.replace("+", "%2B"));
        }
    }

    @Test
    void aTimeBeforeTheArrivalAndAModifiedFormalityAreWarnedOf() throws Exception {
        operators.choose(booking, inspectorAppointments.freeTimes(booking, 1).get(0), "agnes");
        world.arrives(book.served(booking).get(0), Instant.now().plusSeconds(20 * 86_400));
        book.flagged(booking);
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("l’envoi n’est attendu que le"),
                                containsString("a été modifiée depuis"))));
        see("/rendez-vous?apres=9_9_x");
    }

    @Test
    void theListLeafsThroughManyBookings() throws Exception {
        for (var n = 0; n < AppointmentList.PAGE; n++) {
            world.booking(kind, 30);
        }
        var first = see("/rendez-vous").andReturn().getResponse().getContentAsString();
        var next = first.replaceAll("(?s).*href=\"(/rendez-vous\\?apres=[^\"]*)\".*", "$1");
        assertThat(next).startsWith("/rendez-vous?apres=");
        var second = see(next).andReturn().getResponse().getContentAsString();
        assertThat(second).contains("Revenir au début");
    }

    private ResultActions see(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(String action, String startsAt) throws Exception {
        return browser.perform(
                post(path + "/" + action).param("debut", startsAt).with(csrf()));
    }
}
