package fr.francesesame.appointments.booking;

import static org.mockito.Mockito.when;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.processes.Bookings;
import fr.francesesame.terms.AppointmentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BookTest
@WithMockUser("agnes")
class AppointmentApiTest {

    @Autowired
    World world;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    Bookings processes;

    @Autowired
    MockMvc program;

    String kind;
    AppointmentId booking;
    String path;

    @BeforeEach
    void aBookingWithoutATime() {
        world.isInOrder();
        kind = world.desk(1);
        booking = world.booking(kind, 45);
        path = "/api/v1/appointments/" + booking;
    }

    @Test
    void aProgramLooksChoosesAndCancels() throws Exception {
        program.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(booking.toString()))
                .andExpect(jsonPath("$.state").value("REQUESTED"))
                .andExpect(jsonPath("$.references.length()").value(1));
        var time = inspectorAppointments.freeTimes(booking, 1).get(0).toString();
        program.perform(get(path + "/slots"))
                .andExpect(jsonPath("$.slots.length()").value(100))
                .andExpect(jsonPath("$.slots[0].startsAt").value(time))
                .andExpect(jsonPath("$.next").exists());
        choose("{\"startsAt\": \"" + time + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CHOSEN"))
                .andExpect(jsonPath("$.startsAt").value(time));
        program.perform(delete(path)).andExpect(status().isNoContent());
        program.perform(delete(path)).andExpect(status().isConflict());
        program.perform(get(path + "/slots"))
                .andExpect(jsonPath("$.slots.length()").value(0));
    }

    @Test
    void aPlaceThatIsGoneAnswersWithTheNextFreeTimes() throws Exception {
        var times = inspectorAppointments.freeTimes(booking, 4);
        operators.choose(world.booking(kind, 30), times.get(0), "agnes");
        choose("{\"startsAt\": \"" + times.get(0) + "\"}")
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail")
                        .value("Cette place vient d’être prise. Choisissez l’une des prochaines heures libres."))
                .andExpect(jsonPath("$.nextFreeTimes.length()").value(5))
                .andExpect(jsonPath("$.nextFreeTimes[0]").value(times.get(1).toString()));
    }

    @Test
    void aBookingThatChangedMeanwhileIsAConflict() throws Exception {
        when(processes.slotChosen(booking)).thenReturn(false);
        choose("{\"startsAt\": \"" + inspectorAppointments.freeTimes(booking, 1).get(0) + "\"}")
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON));
    }

    @Test
    void nonsenseIsRefusedInFrench() throws Exception {
        for (var nonsense : new String[] {"", "{", "[]", "{}", "{\"startsAt\": \"demain\"}", "{\"startsAt\": {}}"}) {
            choose(nonsense)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                    .andExpect(
                            jsonPath("$.detail")
                                    .value(
                                            "Indiquez une date et une heure au format ISO 8601, par exemple 2026-11-24T08:00:00Z."));
        }
        program.perform(get(path + "/slots").param("from", "hier")).andExpect(status().isBadRequest());
    }

    @Test
    void anotherCompanyFindsNothingAndAnAgentMayOnlyLook() throws Exception {
        world.strangerSignsIn();
        program.perform(get(path)).andExpect(status().isNotFound());
        program.perform(get(path + "/slots")).andExpect(status().isNotFound());
        program.perform(delete(path)).andExpect(status().isNotFound());
        choose("{\"startsAt\": \"2027-01-11T08:00:00Z\"}").andExpect(status().isNotFound());
        program.perform(get("/api/v1/appointments/x")).andExpect(status().isNotFound());
        world.inspectorSignsIn();
        program.perform(get(path)).andExpect(status().isOk());
        program.perform(delete(path)).andExpect(status().isForbidden());
    }

    private ResultActions choose(String body) throws Exception {
        return program.perform(put(path + "/slot").contentType(APPLICATION_JSON).content(body));
    }
}
