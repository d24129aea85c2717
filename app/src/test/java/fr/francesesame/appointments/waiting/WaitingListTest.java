package fr.francesesame.appointments.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.WaitingList;
import fr.francesesame.processes.ports.WaitingList.Offer;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A freed place is offered to whoever has waited longest, for a while, then to the next. */
@BookTest
@WithMockUser("agnes")
class WaitingListTest {

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

    @Test
    void whoHasWaitedLongestIsAskedAndThePlaceIsHeldForHimAlone() {
        assertThat(offer("o-1")).as("nothing is free").isEmpty();
        operators.cancel(holders.get(3), "agnes");
        verify(offers, atLeastOnce()).freed(contains(kind));

        var made = offer("o-1");
        assertThat(made).hasValueSatisfying(offer -> assertThat(offer.booking()).isEqualTo(first));
        assertThat(operators.choose(world.booking(kind, 30), times.get(3), "zoe"))
                .as("held")
                .isFalse();
        assertThat(offer("o-2")).as("one place, one offer").isEmpty();

        waiting.take(first, times.get(3), "agnes");
        assertThat(book.booking(first).state()).isEqualTo(State.CHOSEN);
        assertThat(book.booking(first).startsAt()).isEqualTo(times.get(3));
        verify(offers).answered("o-1");
        assertThat(world.overlaps(kind)).isZero();
    }

    @Test
    void withoutAnAnswerInTimeThePlaceGoesToTheNext() {
        operators.cancel(holders.get(0), "agnes");
        offer("o-1");
        jdbc.sql("update waiting_wish set offer_until = now() where offer_id = 'o-1'")
                .update();
        assertThatThrownBy(() -> waiting.take(first, times.get(0), "agnes"))
                .isInstanceOf(Refused.class)
                .hasMessage("appointments.offer.over");
        list.lapsed("o-1");
        assertThat(offer("o-1"))
                .hasValueSatisfying(offer -> assertThat(offer.booking()).isEqualTo(second));
        assertThat(waitingEntries.last(first))
                .hasValueSatisfying(wish -> assertThat(wish.state()).isEqualTo(Wish.State.LAPSED));
        list.lapsed("o-1");
        assertThat(world.placesHeld(kind)).isEqualTo(times.size() - 1);
    }

    @Test
    void aProgramJoinsSeesItsOfferAndTakesIt() throws Exception {
        var path = "/api/v1/appointments/" + first + "/waiting";
        browser.perform(get("/api/v1/appointments/" + holders.get(1) + "/waiting"))
                .andExpect(jsonPath("$.state").value("NONE"));
        browser.perform(json(put(path), "{\"fromDay\":\"" + day + "\",\"toDay\":\"" + day.plusDays(9) + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.toDay").value(day.toString()))
                .andExpect(jsonPath("$.ahead").value(0));
        operators.cancel(holders.get(2), "agnes");
        offer("o-api");
        browser.perform(get(path))
                .andExpect(jsonPath("$.state").value("OFFERED"))
                .andExpect(jsonPath("$.offer.startsAt").value(times.get(2).toString()))
                .andExpect(jsonPath("$.offer.until").exists());
        browser.perform(json(post(path + "/offer"), "{\"startsAt\":\"" + times.get(0) + "\"}"))
                .andExpect(status().isConflict());
        browser.perform(json(post(path + "/offer"), "{\"startsAt\":\"" + times.get(2) + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CHOSEN"));
        browser.perform(get(path)).andExpect(jsonPath("$.state").value("TAKEN"));
    }

    @Test
    void aProgramLeavesDeclinesAndIsToldWhatIsWrong() throws Exception {
        var path = "/api/v1/appointments/" + second + "/waiting";
        for (var days : List.of("{}", "{\"fromDay\":\"demain\",\"toDay\":\"x\"}", "[")) {
            browser.perform(json(put(path), days))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType("application/problem+json"));
        }
        browser.perform(json(put(path), "{\"fromDay\":\"" + day + "\",\"toDay\":\"" + day.plusDays(61) + "\"}"))
                .andExpect(jsonPath("$.detail").value(containsString("60 jours au plus")));
        browser.perform(delete(path)).andExpect(status().isNoContent());
        browser.perform(delete(path)).andExpect(status().isConflict());
        operators.cancel(holders.get(0), "agnes");
        offer("o-declined");
        var asked = "/api/v1/appointments/" + first + "/waiting";
        browser.perform(delete(asked + "/offer")).andExpect(status().isNoContent());
        browser.perform(get(asked)).andExpect(jsonPath("$.state").value("DECLINED"));
        world.strangerSignsIn();
        browser.perform(get(path)).andExpect(status().isNotFound());
        browser.perform(delete(asked + "/offer")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/json").content(body);
    }

    @Test
    void whoeverDeclinesOrCancelsLeavesThePlaceToTheNext() {
        operators.cancel(holders.get(0), "agnes");
        offer("o-1");
        waiting.decline(first, "agnes");
        verify(offers).answered("o-1");
        assertThat(offer("o-2"))
                .hasValueSatisfying(offer -> assertThat(offer.booking()).isEqualTo(second));
        operators.cancel(second, "agnes");
        assertThat(offer("o-3")).as("nobody waits any more").isEmpty();
        assertThat(world.placesHeld(kind)).isEqualTo(times.size() - 1);
    }

    @Test
    void whoeverHasALaterTimeKeepsItUntilHeTakesTheEarlierOne() {
        var later = inspectorAppointments.freeTimes(first, 400).stream()
                .filter(time -> time.isAfter(times.get(times.size() - 1)))
                .findFirst()
                .orElseThrow();
        operators.choose(first, later, "agnes");
        operators.cancel(holders.get(1), "agnes");
        offer("o-1");
        assertThat(book.booking(first).startsAt()).isEqualTo(later);
        waiting.take(first, times.get(1), "agnes");
        assertThat(book.booking(first).startsAt()).isEqualTo(times.get(1));
        assertThat(inspectorAppointments.freeTimes(second, 400)).contains(later);
    }

    @Test
    void twoNodesThatLookAtOnceMakeOneOfferOfOnePlace() {
        operators.cancel(holders.get(2), "agnes");
        var made = IntStream.range(0, 8)
                .mapToObj(round -> CompletableFuture.supplyAsync(() -> offer("r-" + round)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
        assertThat(made).hasSize(1).allSatisfy(offer -> assertThat(offer.booking())
                .isEqualTo(first));
        assertThat(world.overlaps(kind)).isZero();
    }

    @Test
    void thePageOffersThePlaceAndTakesTheAnswer() throws Exception {
        operators.cancel(holders.get(4), "agnes");
        offer("o-1");
        browser.perform(get("/rendez-vous/" + first))
                .andExpect(content()
                        .string(allOf(
                                containsString("Une place s’est libérée pour vous"),
                                containsString("Prendre cette place"))));
        browser.perform(get("/rendez-vous/" + second))
                .andExpect(content().string(containsString("Vous êtes en tête de la liste")));
        send(first, "offre", "debut", times.get(4).toString());
        assertThat(book.booking(first).startsAt()).isEqualTo(times.get(4));
        send(second, "attente/retrait", "x", "");
        assertThat(waitingEntries.last(second))
                .hasValueSatisfying(wish -> assertThat(wish.isOpen()).isFalse());
        browser.perform(post("/rendez-vous/" + second + "/attente")
                        .param("du", "2026-13-40")
                        .with(csrf()))
                .andExpect(flash().attribute("refused", "appointments.waiting.day"))
                .andExpect(flash().attribute("typedFrom", "2026-13-40"));
    }

    private AppointmentId waits() {
        var booking = world.booking(kind, 30);
        waiting.join(booking, day, day, "agnes");
        return booking;
    }

    private Optional<Offer> offer(String id) {
        return list.offer("FRLEH1/" + kind, id);
    }

    private void send(AppointmentId booking, String action, String name, String value) throws Exception {
        browser.perform(post("/rendez-vous/" + booking + "/" + action)
                .param(name, value)
                .with(csrf()));
    }
}
