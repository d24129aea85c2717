package fr.francesesame.appointments.booking;

import static fr.francesesame.processes.ports.Appointments.State.CANCELLED;
import static fr.francesesame.processes.ports.Appointments.State.CHOSEN;
import static fr.francesesame.processes.ports.Appointments.State.CONFIRMED;
import static fr.francesesame.processes.ports.Appointments.State.HONOURED;
import static fr.francesesame.processes.ports.Appointments.State.PROPOSED;
import static fr.francesesame.processes.ports.Appointments.State.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;

@BookTest
class BookingCourseTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    AppointmentSheet sheet;

    @Autowired
    Timeline timeline;

    @Autowired
    BookedAppointments appointments;

    @Autowired
    LiveEvents live;

    @Autowired
    Bookings processes;

    String kind;
    AppointmentId booking;

    @BeforeEach
    void aBookingWithoutATime() {
        world.isInOrder();
        kind = world.desk(1);
        booking = world.booking(kind, 45);
    }

    @Test
    void aRequestedBookingWaitsForATime() {
        var reference = book.served(booking).get(0);
        assertThat(book.of(reference)).hasValueSatisfying(open -> {
            assertThat(open.state()).isEqualTo(REQUESTED);
            assertThat(open.startsAt()).isNull();
            assertThat(open.bcp()).isEqualTo("FRLEH1");
            assertThat(open.group()).isEqualTo("sivep-plant-frleh1");
        });
        assertThat(book.request(reference, kind, 45).id()).isEqualTo(booking);
    }

    @Test
    void aChosenTimeIsHeldAndToldAndConfirmed() {
        var time = free(0);
        assertThat(operators.choose(booking, time, "agnes")).isTrue();
        assertThat(book.booking(booking).state()).isEqualTo(CHOSEN);
        var reference = book.served(booking).get(0);
        verify(timeline).add(eq(reference), eq("appointment.chosen"), anyMap(), eq("agnes"));
        verify(live, org.mockito.Mockito.atLeastOnce()).publish("formality", reference.value());
        verify(processes).slotChosen(booking);
        book.confirmed(booking);
        assertThat(sheet.of(reference)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(CONFIRMED);
            assertThat(line.endsAt()).isEqualTo(time.plus(Duration.ofHours(1)));
        });
        book.honoured(booking);
        assertThat(book.of(reference)).isEmpty();
        assertThat(book.booking(booking).state()).isEqualTo(HONOURED);
    }

    @Test
    void choosingAnewFreesTheOldPlaceOnlyOnceTheNewOneIsObtained() {
        var old = free(0);
        operators.choose(booking, old, "agnes");
        var taken = free(3);
        operators.choose(world.booking(kind, 30), taken, "agnes");
        assertThat(operators.choose(booking, taken, "agnes")).isFalse();
        assertThat(book.booking(booking).startsAt()).isEqualTo(old);
        assertThat(world.placesHeld(kind)).isEqualTo(2);

        assertThat(operators.choose(booking, old.plus(Duration.ofMinutes(30)), "agnes"))
                .as("may overlap the place it gives up")
                .isTrue();
        assertThat(world.placesHeld(kind)).isEqualTo(2);
        verify(timeline).add(any(), eq("appointment.moved"), anyMap(), eq("agnes"));
    }

    @Test
    void anInspectorsProposalHoldsItsPlaceAndMayBeAccepted() {
        operators.choose(booking, free(0), "agnes");
        var other = free(5);
        assertThat(inspectorAppointments.propose(booking, other, "TEAM", "")).isTrue();
        assertThat(book.booking(booking).state()).isEqualTo(PROPOSED);
        assertThat(world.placesHeld(kind)).isEqualTo(1);
        operators.accept(booking, other, "agnes");
        verify(processes).proposalAccepted(booking);
        assertThat(book.booking(booking).state()).isEqualTo(CONFIRMED);
    }

    @Test
    void anOldProposalCannotBeAccepted() {
        inspectorAppointments.propose(booking, free(0), "TEAM", "");
        var seen = book.booking(booking).startsAt();
        inspectorAppointments.propose(booking, free(4), "TEAM", "");
        assertThatThrownBy(() -> operators.accept(booking, seen, "agnes")).isInstanceOf(BookingChanged.class);
    }

    @Test
    void aProcessThatNoLongerWaitsLeavesTheBookingAsItWas() {
        when(processes.slotChosen(booking)).thenReturn(false);
        var time = free(0);
        assertThatThrownBy(() -> operators.choose(booking, time, "agnes")).isInstanceOf(BookingChanged.class);
        assertThat(book.booking(booking).state()).isEqualTo(REQUESTED);
        assertThat(world.placesHeld(kind)).isZero();
    }

    @Test
    void aCancelledBookingGivesItsPlaceToOthers() {
        var time = free(0);
        operators.choose(booking, time, "agnes");
        operators.cancel(booking, "agnes");
        book.cancelled(booking);
        assertThat(book.booking(booking).state()).isEqualTo(CANCELLED);
        verify(timeline).add(any(), eq("appointment.cancelled"), anyMap(), eq("agnes"));
        assertThat(operators.choose(world.booking(kind, 30), time, "agnes")).isTrue();
        assertThatThrownBy(() -> operators.choose(booking, free(2), "agnes")).isInstanceOf(BookingChanged.class);
    }

    /** Whoever read the appointment before somebody else changed it writes nothing over that. */
    @Test
    void whatHasChangedSinceItWasReadIsNotWrittenOver() {
        var read = appointments.find(booking).orElseThrow();
        operators.choose(booking, free(0), "agnes");
        assertThatThrownBy(() -> appointments.save(read.cancel(), "ines"))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(book.booking(booking).state()).isEqualTo(CHOSEN);
        assertThat(world.placesHeld(kind)).isEqualTo(1);
        verify(timeline, never()).add(any(), eq("appointment.cancelled"), anyMap(), any());
    }

    /** One formality's inspector finds the goods, another's has not seen them: what was kept stays kept. */
    @Test
    void whatIsOverStaysOver() {
        operators.choose(booking, free(0), "agnes");
        book.honoured(booking);
        book.honoured(booking);
        book.cancelled(booking);
        assertThatThrownBy(() -> book.missed(booking)).isInstanceOf(BookingChanged.class);
        assertThatThrownBy(() -> book.confirmed(booking)).isInstanceOf(BookingChanged.class);
        assertThat(book.booking(booking).state()).isEqualTo(HONOURED);
    }

    @Test
    void goodsThatWereNotPresentedNeedAnotherTime() {
        operators.choose(booking, free(0), "agnes");
        book.confirmed(booking);
        book.missed(booking);
        assertThat(book.booking(booking).state()).isEqualTo(REQUESTED);
        assertThat(book.booking(booking).startsAt()).isNull();
        assertThat(world.placesHeld(kind)).isZero();
    }

    @Test
    void aModifiedFormalityFlagsTheBookingUntilATimeIsSetAgain() {
        operators.choose(booking, free(0), "agnes");
        var reference = book.served(booking).get(0);
        book.flagged(booking);
        assertThat(sheet.of(reference).get(0).flagged()).isTrue();
        book.confirmed(booking);
        assertThat(sheet.of(reference).get(0).flagged()).isFalse();
    }

    @Test
    void aReplacingFormalityTakesTheBookingOver() {
        var replaced = book.served(booking).get(0);
        var replacing = world.formality(null);
        book.moved(replaced, replacing);
        assertThat(book.of(replaced)).isEmpty();
        assertThat(book.of(replacing))
                .hasValueSatisfying(b -> assertThat(b.id()).isEqualTo(booking));
        assertThat(book.left(booking, replacing)).isFalse();
        book.cancelled(booking);
        verify(timeline).add(eq(replacing), eq("appointment.cancelled"), anyMap(), eq(null));
    }

    @Test
    void nothingIsOfferedAtWeekendsOnHolidaysOrBeforeTheGoodsArrive() {
        var arrival = Instant.now().plus(Duration.ofDays(3));
        var holiday = arrival.atZone(World.PARIS).toLocalDate().plusDays(5);
        world.holidayOn(holiday);
        var late = world.booking(kind, 30, arrival);
        assertThat(inspectorAppointments.freeTimes(late, 300)).isNotEmpty().allSatisfy(time -> {
            var local = time.atZone(World.PARIS);
            assertThat(time).isAfterOrEqualTo(arrival);
            assertThat(local.toLocalDate()).isNotEqualTo(holiday);
            assertThat(local.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(local.getHour()).isBetween(8, 17);
        });
        assertThat(operators.choose(
                        late, inspectorAppointments.freeTimes(booking, 1).get(0).minusSeconds(60), "agnes"))
                .isFalse();
        var onTheHoliday = holiday.atTime(10, 0).atZone(World.PARIS).toInstant();
        assertThat(operators.choose(late, onTheHoliday, "agnes")).isFalse();
    }

    private Instant free(int index) {
        return inspectorAppointments.freeTimes(booking, index + 1).get(index);
    }
}
