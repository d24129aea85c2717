package fr.francesesame.appointments.book;

import static fr.francesesame.appointments.book.StepRefused.Why.HAS_TIME;
import static fr.francesesame.appointments.book.StepRefused.Why.NOT_CONFIRMED;
import static fr.francesesame.appointments.book.StepRefused.Why.NOT_PROPOSED;
import static fr.francesesame.appointments.book.StepRefused.Why.NO_TIME;
import static fr.francesesame.appointments.book.StepRefused.Why.OTHER_TIME;
import static fr.francesesame.appointments.book.StepRefused.Why.OVER;
import static fr.francesesame.processes.ports.Appointments.State.CANCELLED;
import static fr.francesesame.processes.ports.Appointments.State.CHOSEN;
import static fr.francesesame.processes.ports.Appointments.State.CONFIRMED;
import static fr.francesesame.processes.ports.Appointments.State.HONOURED;
import static fr.francesesame.processes.ports.Appointments.State.PROPOSED;
import static fr.francesesame.processes.ports.Appointments.State.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.francesesame.appointments.book.AppointmentEvent.Accepted;
import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.book.StepRefused.Why;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step in every state: what becomes of it, or what stands against it. */
class AppointmentStepsTest {

    private static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-12-01T09:00:00Z");
    private static final StatedReason TEAM = new StatedReason(MoveReason.TEAM, "");

    private static final Map<String, Function<Appointment, Change>> STEPS = Map.ofEntries(
            Map.entry("choose", it -> it.choose(it.receivedAt(TEN))),
            Map.entry("takeOffer", it -> it.takeOffer(it.receivedAt(TEN))),
            Map.entry("propose", it -> it.propose(it.receivedAt(TEN), TEAM)),
            Map.entry("accept", it -> it.accept(NINE)),
            Map.entry("confirm", Appointment::confirm),
            Map.entry("move", it -> it.move(it.receivedAt(TEN), TEAM)),
            Map.entry("replan", it -> it.replan(it.receivedAt(TEN))),
            Map.entry("giveWay", it -> it.giveWay(it.receivedAt(TEN))),
            Map.entry("cancel", Appointment::cancel),
            Map.entry("cancelByPost", it -> it.cancel(TEAM)),
            Map.entry("miss", it -> it.miss("FRLEH1", 2)),
            Map.entry("honour", Appointment::honour),
            Map.entry("share", it -> it.share("JOINT", 60, 3)),
            Map.entry("follow", it -> it.follow("FRFOS1")),
            Map.entry("redirect", it -> it.redirect("FRLEH1", "FRFOS1", "Fos (FRFOS1)")));

    /** In the order of the states: REQUESTED, CHOSEN, PROPOSED, CONFIRMED, HONOURED, CANCELLED; a state is what it becomes. */
    private static final Map<String, List<Object>> TABLE = Map.ofEntries(
            Map.entry("choose", List.of(CHOSEN, CHOSEN, CHOSEN, CHOSEN, OVER, OVER)),
            Map.entry("takeOffer", List.of(CHOSEN, CHOSEN, CHOSEN, CHOSEN, OVER, OVER)),
            Map.entry("propose", List.of(PROPOSED, PROPOSED, PROPOSED, PROPOSED, OVER, OVER)),
            Map.entry("accept", List.of(NOT_PROPOSED, NOT_PROPOSED, CONFIRMED, NOT_PROPOSED, OVER, OVER)),
            Map.entry("confirm", List.of(NO_TIME, CONFIRMED, CONFIRMED, CONFIRMED, OVER, OVER)),
            Map.entry("move", List.of(NOT_CONFIRMED, NOT_CONFIRMED, NOT_CONFIRMED, PROPOSED, OVER, OVER)),
            Map.entry("replan", List.of(NO_TIME, CHOSEN, CHOSEN, CHOSEN, OVER, OVER)),
            Map.entry("giveWay", List.of(NO_TIME, CHOSEN, CHOSEN, CHOSEN, OVER, OVER)),
            Map.entry("cancel", List.of(CANCELLED, CANCELLED, CANCELLED, CANCELLED, OVER, OVER)),
            Map.entry("cancelByPost", List.of(NO_TIME, CANCELLED, CANCELLED, CANCELLED, OVER, OVER)),
            Map.entry("miss", List.of(REQUESTED, REQUESTED, REQUESTED, REQUESTED, OVER, OVER)),
            Map.entry("honour", List.of(NO_TIME, HONOURED, HONOURED, HONOURED, HONOURED, OVER)),
            Map.entry("share", List.of(REQUESTED, HAS_TIME, HAS_TIME, HAS_TIME, OVER, OVER)),
            Map.entry("follow", List.of(REQUESTED, HAS_TIME, HAS_TIME, HAS_TIME, OVER, OVER)),
            Map.entry("redirect", List.of(REQUESTED, CHOSEN, PROPOSED, CONFIRMED, OVER, OVER)));

    static Stream<Arguments> pairs() {
        var states = List.of(REQUESTED, CHOSEN, PROPOSED, CONFIRMED, HONOURED, CANCELLED);
        assertThat(states).containsExactlyInAnyOrder(State.values());
        assertThat(TABLE).containsOnlyKeys(STEPS.keySet());
        return STEPS.keySet().stream().sorted().flatMap(step -> states.stream()
                .map(state -> Arguments.of(
                        step, state, TABLE.getOrDefault(step, List.of()).get(states.indexOf(state)))));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("pairs")
    void eachStepInEachState(String step, State state, Object outcome) {
        var it = in(state);
        var taken = STEPS.getOrDefault(step, Change::nothing);
        if (outcome instanceof Why why) {
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> taken.apply(it))
                    .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
        } else {
            var change = taken.apply(it);
            assertThat(change.before()).isEqualTo(it);
            assertThat(change.after().state()).isEqualTo(outcome);
            assertThat(change.after().equals(it)).isEqualTo(change.events().isEmpty());
        }
    }

    @Test
    void whatIsSoAlreadyHappensNoSecondTime() {
        assertThat(in(CONFIRMED).confirm().events()).isEmpty();
        assertThat(in(HONOURED).honour().events()).isEmpty();
        assertThat(in(REQUESTED).miss("FRLEH1", 1).events()).isEmpty();
        assertThat(in(CHOSEN).unflag().events()).isEmpty();
        var redirected = in(CHOSEN).redirect("FRLEH1", "FRFOS1", "Fos (FRFOS1)").after();
        assertThat(redirected.redirect("FRLEH1", "FRFOS1", "Fos (FRFOS1)").events())
                .isEmpty();
    }

    /** The operator accepts, and the process confirms what it hears: calendars see one change. */
    @Test
    void acceptingRaisesTheCalendarsSequenceOnce() {
        var proposed = in(PROPOSED);
        var accepted = proposed.accept(NINE);
        var confirmed = accepted.after().confirm();
        assertThat(accepted.events()).containsExactly(new Accepted(NINE));
        assertThat(confirmed.after().sequence()).isEqualTo(proposed.sequence() + 1);
    }

    @Test
    void eachStepThatCalendarsShowRaisesTheirSequence() {
        var shown = List.of(
                "choose",
                "takeOffer",
                "propose",
                "replan",
                "giveWay",
                "cancel",
                "cancelByPost",
                "miss",
                "honour",
                "move");
        for (var step : shown) {
            assertThat(STEPS.getOrDefault(step, Change::nothing)
                            .apply(in(CONFIRMED))
                            .after()
                            .sequence())
                    .as(step)
                    .isEqualTo(in(CONFIRMED).sequence() + 1);
        }
        var marked = in(CONFIRMED).flag().after();
        assertThat(marked.flagged()).isTrue();
        assertThat(marked.sequence()).isEqualTo(in(CONFIRMED).sequence());
    }

    @Test
    void aProposalThatHasComeSinceIsNotAccepted() {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> in(PROPOSED).accept(TEN))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(OTHER_TIME));
    }

    @Test
    void whoeverSetsATimeHasLookedAndGoodsThatWereMissedNeedAnotherOne() {
        assertThat(in(CHOSEN).flag().after().confirm().after().flagged()).isFalse();
        var missed = in(CONFIRMED).miss("FRFOS1", 2).after();
        assertThat(missed.startsAt()).isNull();
        assertThat(missed.endsAt()).isNull();
        assertThat(missed.noShows()).isEqualTo(1);
        assertThat(missed.places()).isEqualTo(2);
        assertThat(missed.bcp()).isEqualTo("FRFOS1");
    }

    @Test
    void aTimeIsReceivedAsLongAsItsContainersTake() {
        var inTurn = in(REQUESTED).ofPlaces(3).presented(true);
        assertThat(inTurn.receivedAt(NINE)).isEqualTo(new Reception("FRLEH1", NINE, NINE.plusSeconds(3 * 3600), true));
        assertThat(in(REQUESTED).choose(inTurn.receivedAt(NINE)).after().inTurn())
                .isTrue();
    }

    /** As the steps before it have made it. */
    private static Appointment in(State state) {
        var where = new Presentation(new ConsignmentId(new UUID(1, 1)), "FRLEH1", ControlService.SIVEP_PLANT);
        var requested = Appointment.requested(new AppointmentId(new UUID(2, 2)), where, "SEAL", 45);
        var chosen = requested.choose(requested.receivedAt(NINE)).after();
        return switch (state) {
            case REQUESTED -> requested;
            case CHOSEN -> chosen;
            case PROPOSED -> chosen.propose(chosen.receivedAt(NINE), TEAM).after();
            case CONFIRMED -> chosen.confirm().after();
            case HONOURED -> chosen.honour().after();
            case CANCELLED -> chosen.cancel().after();
        };
    }
}
