package fr.francesesame.processes;

import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Customs;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Deliveries;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.processes.ports.PartnerFault;
import fr.francesesame.processes.ports.WaitingList;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The book of appointments, the registers, customs and the channels of notices, in memory. */
@Component
class WorldPartners implements Appointments, WaitingList, DecisionRegister, Customs, Deliveries, Movements {

    private final World world;

    WorldPartners(World world) {
        this.world = world;
    }

    @Override
    public Optional<Booking> of(Reference subject) {
        return Optional.ofNullable(world.booking)
                .filter(live -> live.state() != State.CANCELLED && live.state() != State.HONOURED);
    }

    @Override
    public Booking booking(AppointmentId appointment) {
        return world.booking;
    }

    @Override
    public Booking request(Reference subject, String kind, int minutes) {
        world.minutes = minutes;
        return world.become(new AppointmentId(UUID.randomUUID()), State.REQUESTED);
    }

    @Override
    public List<Reference> served(AppointmentId appointment) {
        return List.of(world.reference);
    }

    @Override
    public void confirmed(AppointmentId appointment) {
        world.become(appointment, State.CONFIRMED);
    }

    @Override
    public void cancelled(AppointmentId appointment) {
        world.become(appointment, State.CANCELLED);
    }

    @Override
    public void honoured(AppointmentId appointment) {
        world.become(appointment, State.HONOURED);
    }

    @Override
    public void missed(AppointmentId appointment) {
        world.missed++;
        world.become(appointment, State.REQUESTED);
    }

    @Override
    public int noShows(AppointmentId appointment) {
        return world.missed;
    }

    @Override
    public int wanted(Reference subject) {
        return 0;
    }

    @Override
    public Reminders reminders(AppointmentId appointment) {
        var now = Instant.now();
        return new Reminders(now, world.remindersAhead, now, world.remindersAhead);
    }

    @Override
    public Optional<Offer> offer(String desk, String offerId) {
        return Optional.ofNullable(world.waiting.poll()).map(booking -> new Offer(booking, Instant.now()));
    }

    @Override
    public void lapsed(String offerId) {
        world.lapsed++;
    }

    @Override
    public void flagged(AppointmentId appointment) {
        world.flagged = true;
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {}

    @Override
    public boolean left(AppointmentId appointment, Reference subject) {
        return false;
    }

    @Override
    public String partner(Reference subject) {
        return "traces";
    }

    @Override
    public void transmit(Reference subject, Conclusion conclusion) {
        if (world.registerRefuses) {
            throw new PartnerFault("TRACES NT refuse.", false, null);
        }
        world.transmitted = conclusion;
    }

    @Override
    public boolean confirmsTransmitted(Reference subject) {
        return world.confirms && world.transmitted != null;
    }

    @Override
    public void tell(ConsignmentId asked) {
        world.customsTold++;
    }

    @Override
    public void overdue(Reference subject) {
        world.overdueTold++;
    }

    @Override
    public Optional<Exit> exit(Reference subject) {
        return Optional.ofNullable(world.exit);
    }

    @Override
    public void send(String deliveryId) throws Refused, Postponed {
        fail();
    }

    @Override
    public boolean hasFallback(String deliveryId) {
        return world.fallback;
    }

    @Override
    public void sendFallback(String deliveryId) throws Refused, Postponed {
        fail();
    }

    @Override
    public void gaveUp(String deliveryId) {
        world.gaveUp = true;
    }

    private void fail() throws Refused, Postponed {
        var fault = world.deliveryFaults.poll();
        if (fault instanceof Postponed postponed) {
            throw postponed;
        }
        if (fault instanceof Refused refused) {
            throw refused;
        }
        if (fault instanceof RuntimeException passing) {
            throw passing;
        }
    }
}
