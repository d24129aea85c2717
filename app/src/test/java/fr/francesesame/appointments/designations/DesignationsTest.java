package fr.francesesame.appointments.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.OwnDatabase;
import fr.francesesame.appointments.RoomAlone;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.booking.InspectorAppointments;
import fr.francesesame.appointments.booking.OperatorBookings;
import fr.francesesame.appointments.designations.DesignationEffect.State;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.foundation.posts.DesignationKind;
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
import fr.francesesame.terms.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Supervisors designate posts and withdraw designations; which bookings that leaves without a post is shown before it is done. */
@SpringBootTest(
        classes = DesignationsTest.RoomAndPosts.class,
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
class DesignationsTest {

    private static final String PATH = "/rendez-vous/designations/FRLEH1";
    private static final BorderPost LE_HAVRE = new BorderPost("FRLEH1");

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

    @Test
    void aWithdrawalIsDoneOnceTheSupervisorHasSeenWhoLosesHisPost() throws Exception {
        var reference = book.served(booking).get(0);
        var preview = send(act("retirer", today())).andExpect(status().isOk());
        preview.andExpect(content()
                .string(allOf(
                        containsString("Un rendez-vous ne pourra plus avoir lieu à ce poste"),
                        containsString(reference.value()),
                        containsString("Dunkerque (FRDKK1)"))));
        assertThat(designations.isDesignated(LE_HAVRE, "PP", today())).isTrue();
        verify(milestones, never()).reached(any(), eq(Milestone.APPOINTMENT_ELSEWHERE));

        send(act("retirer", today()).param("vu", mark(preview))).andExpect(redirectedUrl(PATH));
        verify(milestones).reached(reference, Milestone.APPOINTMENT_ELSEWHERE);
        assertThat(book.booking(booking).state()).isEqualTo(Appointments.State.CONFIRMED);
        assertThat(world.placesHeld(kind)).isEqualTo(1);
        browser.perform(get(PATH))
                .andExpect(content()
                        .string(allOf(
                                containsString("PP : désignation retirée à partir du"),
                                containsString("Chambre froide hors service"),
                                containsString("arrêté du 2 novembre 2026"),
                                containsString("simone"))));
    }

    @Test
    void theFlagStandsOnTheBookingUntilThePostIsDesignatedAgain() throws Exception {
        settle(false, today());
        world.operatorSignsIn();
        browser.perform(get("/rendez-vous/" + booking))
                .andExpect(content()
                        .string(allOf(
                                containsString("n’est pas désigné pour ces marchandises"),
                                containsString("Dunkerque (FRDKK1)"))));
        browser.perform(get("/rendez-vous"))
                .andExpect(content().string(containsString("ce rendez-vous est à prendre dans un autre poste")));
        world.supervisorSignsIn();
        send(act("designer", today())).andExpect(redirectedUrl(PATH));
        world.operatorSignsIn();
        browser.perform(get("/rendez-vous/" + booking))
                .andExpect(content().string(not(containsString("n’est pas désigné"))));
        browser.perform(get("/rendez-vous"))
                .andExpect(content().string(not(containsString("à prendre dans un autre poste"))));
    }

    @Test
    void whatIsCheckedBeforeTheDayIsNotTouchedAndWhatComesAfterIsRefused() throws Exception {
        var next = LocalDate.ofInstant(time, World.PARIS).plusDays(1);
        send(act("retirer", next)).andExpect(redirectedUrl(PATH));
        assertThat(designations.isDesignated(LE_HAVRE, "PP", next.minusDays(1))).isTrue();
        assertThat(designations.isDesignated(LE_HAVRE, "PP", next)).isFalse();
        browser.perform(get(PATH)).andExpect(content().string(containsString("Retirée à partir du")));
        var other = world.booking(kind, 30);
        var late = inspectorAppointments.freeTimes(other, 400).stream()
                .filter(free -> !LocalDate.ofInstant(free, World.PARIS).isBefore(next))
                .findFirst()
                .orElseThrow();
        assertThat(inspectorAppointments.propose(other, late, "TEAM", "")).isFalse();
        world.operatorSignsIn();
        browser.perform(post("/rendez-vous/" + other + "/creneau")
                        .param("debut", late.toString())
                        .with(csrf()))
                .andExpect(redirectedUrl("/rendez-vous/" + other));
        assertThat(book.booking(other).state()).isEqualTo(Appointments.State.REQUESTED);
    }

    @Test
    void aPostOfWhichNothingWasKnownIsNotRefusedBeforeItsFirstDesignation() {
        var unknown = new BorderPost("FRXXX1");
        settledDesignations.settle(
                unknown, new Settling("LA-E", true, today().plusDays(9), "arrêté", "essai"), "simone");
        assertThat(designations.isDesignated(unknown, "PP", today())).isTrue();
        assertThat(designations.isDesignated(unknown, "PP", today().plusDays(9)))
                .isFalse();
    }

    @Test
    void aStartRevivesNothingThatWasWithdrawn() {
        settle(false, today());
        var list = context.getBean("designationList");
        context.getAutowireCapableBeanFactory().initializeBean(list, "designationList");
        assertThat(designations.isDesignated(LE_HAVRE, "PP", today())).isFalse();
        assertThat(settledDesignations.history(LE_HAVRE))
                .filteredOn(settled -> settled.code().equals("PP"))
                .hasSize(2);
    }

    @Test
    void theNearestPostsComeFirst() {
        assertThat(designations.designatedFor("PP", today(), LE_HAVRE))
                .extracting(sheet -> sheet.post().code())
                .startsWith("FRLEH1", "FRCFR1P", "FRCDG4", "FRDKK1")
                .endsWith("FRLPT1");
    }

    @Test
    void twoSupervisorsAtOnceWithdrawItOnce() {
        var seen = changes.settle(LE_HAVRE, settling(false, today()), "", "simone");
        assertThat(seen.state()).isEqualTo(State.SHOWN);
        var both = Stream.of("simone", "serge")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> changes.settle(LE_HAVRE, settling(false, today()), seen.mark(), name)))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).map(DesignationEffect::state))
                .containsExactlyInAnyOrder(State.DONE, State.ALREADY);
        verify(milestones).reached(book.served(booking).get(0), Milestone.APPOINTMENT_ELSEWHERE);
    }

    /** Whoever books while the designation is withdrawn is either refused or in the list that the supervisor has to see. */
    @Test
    void nobodyBooksUnseenWhileADesignationIsWithdrawn() {
        operators.cancel(booking, "agnes");
        for (var round = 0; round < 8; round++) {
            var wish = world.booking(kind, 30);
            var start = new CyclicBarrier(2);
            var later = LocalDate.ofInstant(time, World.PARIS);
            var booked = CompletableFuture.supplyAsync(() -> together(start, () -> chosen(wish)));
            var settled = CompletableFuture.supplyAsync(
                    () -> together(start, () -> changes.settle(LE_HAVRE, settling(false, later), "", "simone")));
            if (booked.join()) {
                assertThat(settled.join().lost())
                        .extracting(lost -> lost.booked().id())
                        .contains(wish);
                operators.cancel(wish, "agnes");
            } else {
                assertThat(settled.join().state()).isEqualTo(State.DONE);
                changes.settle(LE_HAVRE, settling(true, later), "", "simone");
                operators.cancel(wish, "agnes");
            }
        }
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndKept() throws Exception {
        send(post(PATH).param("designation", "XYZ").param("du", "demain").param("source", "arrêté X"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Cette désignation n’existe pas"),
                                containsString("Indiquez un jour, par exemple"),
                                containsString("s’il faut désigner le poste ou lui retirer"),
                                containsString("Indiquez le motif"),
                                containsString("value=\"arrêté X\""),
                                containsString("value=\"demain\""))));
        send(act("retirer", today().minusDays(1))).andExpect(content().string(containsString("Ce jour est passé")));
        send(act("designer", today())).andExpect(content().string(containsString("déjà désigné ce jour-là")));
        send(act("retirer", today()).param("vu", "another")).andExpect(content().string(containsString("entre-temps")));
    }

    @Test
    void aSupervisorSettlesForHisOwnServiceAndNobodyElseFindsThePage() throws Exception {
        var veterinary = post(PATH)
                .param("designation", "LA-E")
                .param("sens", "retirer")
                .param("du", today().toString())
                .param("source", "arrêté")
                .param("motif", "essai");
        send(veterinary).andExpect(content().string(containsString("relève d’un autre service")));
        browser.perform(get(PATH)).andExpect(content().string(containsString("équidés")));
        browser.perform(get("/rendez-vous/designations"))
                .andExpect(content().string(allOf(containsString("Le Havre"), containsString("POA-HC-T(FR)"))));
        browser.perform(get("/rendez-vous/designations/FRXXX9")).andExpect(status().isNotFound());
        world.inspectorSignsIn();
        browser.perform(get("/rendez-vous/designations")).andExpect(status().isNotFound());
        browser.perform(get(PATH)).andExpect(status().isNotFound());
        send(act("retirer", today())).andExpect(status().isNotFound());
    }

    /** The operator corrects the post of entry in his notification, as the refusal tells him to. */
    @Test
    void theBookingFollowsItsGoodsToADesignatedPost() throws Exception {
        settle(false, today());
        deskAt("FRDKK1");
        world.operatorSignsIn();
        var page = "/rendez-vous/" + booking;
        browser.perform(get(page))
                .andExpect(content()
                        .string(containsString("/rendez-vous/recherche?rdv=" + booking + "&amp;poste=FRDKK1")));
        browser.perform(get("/rendez-vous/recherche?rdv=" + booking + "&poste=FRDKK1"))
                .andExpect(content().string(containsString("changez d’abord le poste d’entrée")));
        notificationNames("FRDKK1");
        browser.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("La notification nomme maintenant le poste Dunkerque (FRDKK1)"),
                                containsString("Votre place au poste Le Havre (FRLEH1) est gardée"),
                                containsString("name=\"debut\""))));
        browser.perform(post(page + "/attente")
                        .param("du", today().plusDays(1).toString())
                        .param("au", today().plusDays(9).toString())
                        .with(csrf()))
                .andExpect(flash().attribute("refused", "appointments.follows.first"));
        browser.perform(post(page + "/creneau").param("debut", time.toString()).with(csrf()))
                .andExpect(redirectedUrl(page));
        assertThat(book.booking(booking).bcp()).isEqualTo("FRDKK1");
        assertThat(book.booking(booking).group()).isEqualTo("sivep-plant-frdkk1");
        assertThat(book.booking(booking).state()).isEqualTo(Appointments.State.CHOSEN);
        assertThat(jdbc.sql("select bcp from appointment_place where appointment_id = ?")
                        .param(booking.value())
                        .query(String.class)
                        .list())
                .containsExactly("FRDKK1");
        browser.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("n’est pas désigné")), not(containsString("nomme maintenant")))));
    }

    @Test
    void theInspectorAtTheNewPostPutsATimeThere() {
        deskAt("FRDKK1");
        notificationNames("FRDKK1");
        assertThat(inspectorAppointments.freeTimes(booking, 100)).contains(time);
        assertThat(inspectorAppointments.propose(booking, time, "TEAM", "")).isTrue();
        assertThat(book.booking(booking).bcp()).isEqualTo("FRDKK1");
    }

    private void deskAt(String post) {
        jdbc.sql("insert into appointment_desk (bcp, kind, seats) values (?, ?, 1)")
                .params(post, kind)
                .update();
        jdbc.sql("insert into opening_hours select ?, ?, weekday, '08:00', '18:00' from generate_series(1, 5) weekday")
                .params(post, kind)
                .update();
    }

    private void notificationNames(String post) {
        jdbc.sql("update formality set bcp = ? where reference = ?")
                .params(post, book.served(booking).get(0).value())
                .update();
    }

    @Test
    void everyDesignationThatTheTableAsksForCanBeSettledBySomebody() throws Exception {
        var table = new ClassPathResource("decisions/post-designation.dmn").getContentAsString(StandardCharsets.UTF_8);
        var asked = Pattern.compile("id=\"out_\\w+_0\"><text>\"([^\"]+)\"")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .filter(code -> !"NONE".equals(code))
                .toList();
        assertThat(settledDesignations.kinds())
                .allSatisfy(one -> assertThat(one.services()).isNotEmpty())
                .extracting(DesignationKind::code)
                .containsAll(asked);
    }

    private boolean chosen(AppointmentId wish) {
        try {
            return operators.choose(wish, time, "agnes");
        } catch (Refused withdrawnBefore) {
            return false;
        }
    }

    private static <T> T together(CyclicBarrier start, java.util.function.Supplier<T> work) {
        try {
            start.await();
            return work.get();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void settle(boolean designated, LocalDate from) {
        var seen = changes.settle(LE_HAVRE, settling(designated, from), "", "simone");
        assertThat(changes.settle(LE_HAVRE, settling(designated, from), seen.mark(), "simone")
                        .state())
                .isEqualTo(State.DONE);
    }

    private static Settling settling(boolean designated, LocalDate from) {
        return new Settling("PP", designated, from, "arrêté du 2 novembre 2026", "Travaux");
    }

    private static LocalDate today() {
        return LocalDate.now(World.PARIS);
    }

    private static MockHttpServletRequestBuilder act(String act, LocalDate from) {
        return post(PATH)
                .param("designation", "PP")
                .param("sens", act)
                .param("du", from.toString())
                .param("source", "arrêté du 2 novembre 2026")
                .param("motif", "Chambre froide hors service");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()));
    }

    private static String mark(ResultActions preview) throws Exception {
        var page = preview.andReturn().getResponse().getContentAsString();
        var from = page.indexOf("name=\"vu\" value=\"") + "name=\"vu\" value=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }
}
