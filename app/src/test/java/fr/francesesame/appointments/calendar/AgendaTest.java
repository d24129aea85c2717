package fr.francesesame.appointments.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Appointments outside of our pages: in calendar programs, in e-mails, and in the driver's hand. */
@BookTest
@WithMockUser("agnes")
class AgendaTest {

    private static final String READER = "agnes@vergers.example";

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

    @Test
    void aPrivateLinkShowsTheAppointmentsUntilItIsWithdrawn() throws Exception {
        var first = newLink();
        var feed = read(first);
        Itip.assertPublished(feed);
        assertThat(feed.getEvents()).anySatisfy(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(booking + "@sesame");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(time);
        });
        var second = newLink();
        browser.perform(get(first)).andExpect(status().isNotFound());
        assertThat(read(second).getEvents()).isNotEmpty();
        see("/rendez-vous/agenda").andExpect(content().string(containsString("Un lien existe depuis")));
        browser.perform(post("/rendez-vous/agenda/retrait").with(csrf())).andExpect(status().is3xxRedirection());
        browser.perform(get(second)).andExpect(status().isNotFound());
        browser.perform(get("/agendas/x.ics")).andExpect(status().isNotFound());
    }

    @Test
    void whoeverSeesNothingAnyMoreReadsNothingUnderHisOldLink() throws Exception {
        var link = newLink();
        world.strangerSignsIn();
        var stranger = scopes.current();
        when(scopes.of("agnes", OnlineService.APPOINTMENTS)).thenReturn(stranger);
        assertThat(read(link).getEvents()).isEmpty();
    }

    @Test
    void anEmailBringsTheAppointmentAsItStands() {
        var reference = book.served(booking).get(0);
        Itip.assertRequest(calendar.of(reference, READER).orElseThrow(), READER);
        operators.cancel(booking, "agnes");
        Itip.assertCancel(calendar.of(reference, READER).orElseThrow(), READER);
        assertThat(calendar.of(world.formality(null), READER)).isEmpty();
    }

    @Test
    void whoeverTakesTheAppointmentIsAskedToItAndToldWhenItIsOff() throws Exception {
        var path = "/rendez-vous/" + booking + "/agenda";
        Itip.assertPublished(read(path));
        var agnes = new Person("agnes", Person.Kind.OPERATOR, "A", "G", READER, null);
        when(people.find("agnes")).thenReturn(Optional.of(agnes));
        var before = Itip.assertRequest(text(path), READER);
        operators.cancel(booking, "agnes");
        var after = Itip.assertCancel(text(path), READER);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void anAppointmentThatLosesItsTimeLeavesTheCalendar() {
        var reference = book.served(booking).get(0);
        jdbc.sql("update appointment set state = 'REQUESTED', starts_at = null, ends_at = null, sequence = sequence + 1"
                        + " where id = ?")
                .param(booking.value())
                .update();
        Itip.assertCancel(calendar.of(reference, READER).orElseThrow(), READER);
    }

    @Test
    void eachChangeBearsAHigherNumberSoThatCalendarsTakeItOver() {
        var reference = book.served(booking).get(0);
        var numbers = new ArrayList<Integer>();
        numbers.add(sequence(reference));
        book.confirmed(booking);
        numbers.add(sequence(reference));
        operators.choose(booking, inspectorAppointments.freeTimes(booking, 3).get(2), "agnes");
        numbers.add(sequence(reference));
        operators.cancel(booking, "agnes");
        numbers.add(sequence(reference));
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(calendar.of(reference, READER).orElseThrow()).contains("STATUS:CANCELLED");
    }

    /** The operator accepts, and its process confirms what it has heard. */
    @Test
    void anAcceptedProposalIsOneChangeOfTheCalendar() {
        var reference = book.served(booking).get(0);
        var other = inspectorAppointments.freeTimes(booking, 3).get(2);
        inspectorAppointments.propose(booking, other, "TEAM", "");
        var proposed = sequence(reference);
        operators.accept(booking, other, "agnes");
        book.confirmed(booking);
        assertThat(sequence(reference)).isEqualTo(proposed + 1);
    }

    @Test
    void theDriverReadsWhichContainersHeBringsWithTheirSeals() throws Exception {
        var reference = book.served(booking).get(0);
        world.certificate(
                reference.value(),
                """
                {"lines":[],"containers":[{"number":"MSKU1234565","seals":["FR-77120","FR-77121"]},{"number":"TGHU7654321","seals":[]}]}""");
        var path = "/chauffeur/"
                + links.token(new DriverLinks.Link(booking, Instant.now().plusSeconds(60)));
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("MSKU1234565"),
                                containsString("scellés FR-77120, FR-77121"),
                                containsString("TGHU7654321"))));
        jdbc.sql("insert into wanted_container (reference, container) values (?, 'TGHU7654321')")
                .param(reference.value())
                .update();
        see(path).andExpect(content().string(allOf(containsString("TGHU7654321"), not(containsString("MSKU1234565")))));
    }

    private int sequence(Reference reference) {
        return entry(calendar.of(reference, READER).orElseThrow())
                .getEvents()
                .get(0)
                .getSequence()
                .getValue();
    }

    @Test
    void theDriverSeesTheAppointmentAndNothingOfTheCompany() throws Exception {
        var reference = book.served(booking).get(0).value();
        see("/rendez-vous/" + booking + "/chauffeur")
                .andExpect(content().string(allOf(containsString("<svg"), containsString("/chauffeur/"))));
        var path = "/chauffeur/"
                + links.token(new DriverLinks.Link(booking, Instant.now().plusSeconds(60)));
        world.strangerSignsIn();
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("attend encore la confirmation"),
                                containsString(reference),
                                not(containsString("Oranges")),
                                not(containsString(World.COMPANY)))));
        browser.perform(get("/rendez-vous/" + booking + "/chauffeur")).andExpect(status().isNotFound());
        operators.cancel(booking, "agnes");
        see(path).andExpect(content().string(containsString("Ce rendez-vous est annulé")));
    }

    @Test
    void theDriversLinkEndsAndCannotBeForged() throws Exception {
        var ended = links.token(new DriverLinks.Link(booking, Instant.now().minusSeconds(1)));
        browser.perform(get("/chauffeur/" + ended))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("plus valable")));
        var longer = links.token(new DriverLinks.Link(booking, Instant.now().plusSeconds(60)));
        for (var forged : List.of(longer.substring(0, 40) + ended.substring(40), "x", longer + "AA", "é")) {
            browser.perform(get("/chauffeur/{token}", forged)).andExpect(status().isNotFound());
        }
    }

    private String newLink() throws Exception {
        var answer = browser.perform(post("/rendez-vous/agenda").with(csrf())).andReturn();
        var link = String.valueOf(answer.getFlashMap().get("link"));
        return link.substring(link.indexOf("/agendas/"));
    }

    private ICalendar read(String link) throws Exception {
        return entry(text(link));
    }

    private String text(String path) throws Exception {
        return see(path).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static ICalendar entry(String text) {
        return Biweekly.parse(text).first();
    }

    private ResultActions see(String path) throws Exception {
        return browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }
}
