package fr.francesesame.appointments.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.World;
import fr.francesesame.appointments.designations.DesignationEffect.State;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.posts.SettledDesignations.Settling;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a withdrawn designation does to bookings, whoever acts at the same time. */
class WithdrawnDesignationsTest extends DesignationCase {

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
}
