package fr.francesesame.appointments.planning;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

/** Who sees what of the days to come. */
@BookTest
@WithMockUser("agnes")
class PlanningTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    MockMvc browser;

    String kind;
    AppointmentId booking;
    String reference;
    LocalDate day;

    @BeforeEach
    void oneBooking() {
        world.isInOrder();
        kind = world.settledDesk(2);
        booking = world.booking(kind, 60);
        Instant time = inspectorAppointments.freeTimes(booking, 100).get(99);
        operators.choose(booking, time, "agnes");
        reference = book.served(booking).get(0).value();
        day = LocalDate.ofInstant(time, World.PARIS);
    }

    @Test
    void anAgentSeesTheDayOfHisPostBySeatAndTime() throws Exception {
        world.supervisorSignsIn();
        page(
                "poste=FRLEH1&nature=" + kind + "&jour=" + day,
                allOf(containsString(reference), containsString("rowspan=\"2\""), containsString("Place 2")));
        page("nature=" + kind + "&jour=" + day.plusDays(1), not(containsString(reference)));
        page("jour=32", containsString("Planning du poste"));
    }

    @Test
    void theWeekAddsUpWhatIsTaken() throws Exception {
        world.supervisorSignsIn();
        page(
                "vue=semaine&nature=" + kind + "&jour=" + day,
                allOf(containsString("1 rendez-vous"), containsString("5 % des places"), containsString("Fermé")));
    }

    @Test
    void whatIsAnotherServicesIsTakenAndNoMore() throws Exception {
        world.supervisorSignsIn();
        world.seesNothing();
        page(
                "nature=" + kind + "&jour=" + day,
                allOf(containsString("Pris par un autre service"), not(containsString(reference))));
    }

    @Test
    void anOperatorSeesTheWeekOfHisCompanies() throws Exception {
        page("jour=" + day, allOf(containsString(reference), containsString("FRLEH1")));
        page("jour=" + day.plusWeeks(1), not(containsString(reference)));
        world.strangerSignsIn();
        page("jour=" + day, allOf(containsString("Aucun rendez-vous cette semaine"), not(containsString(reference))));
    }

    private void page(String query, Matcher<String> shows) throws Exception {
        browser.perform(get("/rendez-vous/planning?" + query))
                .andExpect(content().string(shows));
    }
}
