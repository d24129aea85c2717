package fr.francesesame.appointments.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.francesesame.OwnDatabase;
import fr.francesesame.appointments.RoomAlone;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.appointments.designations.DesignationEffect.State;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.foundation.posts.SettledDesignations.Settling;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A confirmed booking of plants at Le Havre, and the supervisor who settles what that post is designated for. */
@SpringBootTest(
        classes = DesignationCase.RoomAndPosts.class,
        webEnvironment = RANDOM_PORT,
        properties = "spring.datasource.hikari.connection-timeout=60000")
@ActiveProfiles("trial")
@ContextConfiguration(initializers = OwnDatabase.class)
@AutoConfigureMockMvc
@MockitoBean(
        types = {
            People.class,
            Scopes.class,
            Sight.class,
            Timeline.class,
            LiveEvents.class,
            Bookings.class,
            Milestones.class,
            Offers.class
        })
@WithMockUser("simone")
abstract class DesignationCase {

    static final String PATH = "/rendez-vous/designations/FRLEH1";
    static final BorderPost LE_HAVRE = new BorderPost("FRLEH1");

    /** The posts are the real ones. */
    @Import(RoomAlone.class)
    @ComponentScan("fr.francesesame.foundation.posts")
    static class RoomAndPosts {}

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
    SettledDesignations settledDesignations;

    @Autowired
    DesignationChanges changes;

    @Autowired
    Milestones milestones;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc browser;

    String kind;
    AppointmentId booking;
    Instant time;

    @BeforeEach
    void aConfirmedBookingOfPlants() {
        world.isInOrder();
        kind = world.desk(1);
        booking = world.booking(kind, 30);
        time = inspectorAppointments.freeTimes(booking, 60).get(59);
        operators.choose(booking, time, "agnes");
        book.confirmed(booking);
        world.supervisorSignsIn();
    }

    @AfterEach
    void asTheListHasIt() {
        jdbc.sql("delete from post_designation where person is not null").update();
        jdbc.sql("delete from appointment_place").update();
        jdbc.sql("update appointment set state = 'CANCELLED'").update();
    }

    void settle(boolean designated, LocalDate from) {
        var seen = changes.settle(LE_HAVRE, settling(designated, from), "", "simone");
        assertThat(changes.settle(LE_HAVRE, settling(designated, from), seen.mark(), "simone")
                        .state())
                .isEqualTo(State.DONE);
    }

    static Settling settling(boolean designated, LocalDate from) {
        return new Settling("PP", designated, from, "arrêté du 2 novembre 2026", "Travaux");
    }

    static LocalDate today() {
        return LocalDate.now(World.PARIS);
    }

    static MockHttpServletRequestBuilder act(String act, LocalDate from) {
        return post(PATH)
                .param("designation", "PP")
                .param("sens", act)
                .param("du", from.toString())
                .param("source", "arrêté du 2 novembre 2026")
                .param("motif", "Chambre froide hors service");
    }

    ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()));
    }

    static String mark(ResultActions preview) throws Exception {
        var page = preview.andReturn().getResponse().getContentAsString();
        var from = page.indexOf("name=\"vu\" value=\"") + "name=\"vu\" value=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }
}
