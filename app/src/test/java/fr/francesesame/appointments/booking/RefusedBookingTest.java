package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
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
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a rule forbids is said in French, on the page and to programs (scenarios 32 and 33). */
@BookTest
@WithMockUser("agnes")
class RefusedBookingTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    Designations designations;

    @Autowired
    Milestones milestones;

    @Autowired
    OtherPosts elsewhere;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc browser;

    AppointmentId booking;
    Instant time;

    @BeforeEach
    void aBooking() {
        world.isInOrder();
        booking = world.booking(world.desk(1), 30);
        time = inspectorAppointments.freeTimes(booking, 1).get(0);
    }

    @Test
    void aPostThatIsNotDesignatedTakesNoBookingAndSaysWhichPostsDo() throws Exception {
        frozenMeatAtAPostWithoutAColdStore();
        assertThatThrownBy(() -> operators.choose(booking, time, "agnes")).isInstanceOf(Refused.class);
        assertThat(book.booking(booking).state()).isEqualTo(State.REQUESTED);
        browser.perform(get("/rendez-vous/" + booking))
                .andExpect(content()
                        .string(allOf(
                                containsString("n’est pas désigné pour ces marchandises"),
                                containsString("POA-HC-T(FR)"),
                                containsString("Brest (FRBES1)"),
                                not(containsString("name=\"debut\"")))));
        browser.perform(post("/rendez-vous/" + booking + "/creneau")
                        .param("debut", time.toString())
                        .with(csrf()))
                .andExpect(redirectedUrl("/rendez-vous/" + booking))
                .andExpect(flash().attribute("refused", "appointments.refused.designation"));
    }

    @Test
    void anAgentSendsTheGoodsToAPostThatMayCheckThem() throws Exception {
        frozenMeatAtAPostWithoutAColdStore();
        world.inspectorSignsIn();
        browser.perform(redirection("FRLEH1"))
                .andExpect(flash().attribute("refused", "appointments.refused.redirection"));
        browser.perform(redirection("FRBES1")).andExpect(flash().attribute("done", "appointments.done.redirected"));
        browser.perform(redirection("FRBES1")).andExpect(flash().attribute("done", "appointments.done.redirected"));
        verify(milestones).reached(book.served(booking).get(0), Milestone.APPOINTMENT_ELSEWHERE);
        world.operatorSignsIn();
        browser.perform(get("/rendez-vous/" + booking))
                .andExpect(content()
                        .string(allOf(
                                containsString("oriente cet envoi vers Brest"),
                                not(containsString("/reorientation")))));
        assertThat(elsewhere.of(book.served(booking).get(0)))
                .extracting(sheet -> sheet.post().code())
                .containsExactly("FRBES1");
        browser.perform(redirection("FRBES1")).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder redirection(String bcp) {
        return post("/rendez-vous/" + booking + "/reorientation")
                .param("poste", bcp)
                .with(csrf());
    }

    @Test
    void afterThreeAbsencesOnlyThePostSetsATime() throws Exception {
        for (var absence = 1; absence <= 3; absence++) {
            assertThat(operators.choose(booking, time, "agnes"))
                    .as("absence " + absence)
                    .isTrue();
            book.confirmed(booking);
            book.missed(booking);
        }
        assertThat(book.noShows(booking)).isEqualTo(3);
        browser.perform(get("/api/v1/appointments/" + booking + "/slots"))
                .andExpect(jsonPath("$.slots.length()").value(0));
        assertThatThrownBy(() -> operators.choose(booking, time, "agnes"))
                .isInstanceOf(Refused.class)
                .hasMessage("appointments.refused.limit");
        browser.perform(get("/rendez-vous/" + booking))
                .andExpect(content()
                        .string(allOf(
                                containsString("seul le poste peut encore fixer un créneau"),
                                not(containsString("name=\"debut\"")))));
        assertThat(inspectorAppointments.propose(booking, time, "TEAM", "")).isTrue();
        operators.accept(booking, time, "agnes");
        assertThat(book.booking(booking).state()).isEqualTo(State.CONFIRMED);
    }

    private void frozenMeatAtAPostWithoutAColdStore() {
        var reference = book.served(booking).get(0).value();
        jdbc.sql("update formality set type = 'CHED_P' where reference = ?")
                .param(reference)
                .update();
        world.certificate(
                reference,
                """
                {"lines":[{"number":1,"cn":"02023090"}],"notes":[{"subject":"TEMPERATURE","codes":["FROZEN"]}]}""");
        when(designations.isDesignated(any(), eq("POA-HC-T(FR)"), any())).thenReturn(false);
        when(designations.designatedFor(eq("POA-HC-T(FR)"), any(), any()))
                .thenReturn(List.of(
                        new PostSheet(new BorderPost("FRBES1"), "Brest", "P", "metropolitan", World.PARIS, false)));
    }
}
