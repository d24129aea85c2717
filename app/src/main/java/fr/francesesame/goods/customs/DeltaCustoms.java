package fr.francesesame.goods.customs;

import fr.francesesame.processes.ports.Customs;
import fr.francesesame.processes.ports.PartnerFault;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Tells DELTA what TRACES NT has confirmed; one message that it refuses does not hold the others back. */
@Component
class DeltaCustoms implements Customs {

    private final ConfirmedNews confirmed;
    private final AllowedGoods goods;
    private final CustomsLedger ledger;
    private final DeltaClient delta;
    private final Holds holds;
    private final Clock clock;

    DeltaCustoms(
            ConfirmedNews confirmed,
            AllowedGoods goods,
            CustomsLedger ledger,
            DeltaClient delta,
            Holds holds,
            Clock clock) {
        this.clock = clock;
        this.confirmed = confirmed;
        this.goods = goods;
        this.ledger = ledger;
        this.delta = delta;
        this.holds = holds;
    }

    @Override
    public void tell(ConsignmentId consignment) {
        List<RuntimeException> faults = new ArrayList<>();
        var told = confirmed.of(consignment);
        told.stream().filter(news -> !news.isReservable()).forEach(news -> holds.drop(news.reference()));
        told.stream()
                .flatMap(news -> ledger.record(news, goods.of(news)).stream())
                .takeWhile(message -> faults.stream().noneMatch(DeltaCustoms::isSilence))
                .forEach(message -> send(message, faults));
        raise(faults);
    }

    @Override
    public void overdue(Reference reference) {
        List<RuntimeException> faults = new ArrayList<>();
        confirmed.of(reference).filter(DeltaCustoms::isOnItsWay).ifPresent(news -> late(news, faults));
        raise(faults);
    }

    private static boolean isOnItsWay(News news) {
        return news.kind() == NewsKind.ONWARD || news.kind() == NewsKind.RELEASE;
    }

    /** Said once: DELTA knows of each message that it has acknowledged. */
    private void late(News news, List<RuntimeException> faults) {
        ledger.record(news.overdue(clock.instant().truncatedTo(ChronoUnit.SECONDS)), Content.nothing())
                .ifPresent(message -> send(message, faults));
    }

    private void send(Message message, List<RuntimeException> faults) {
        try {
            delta.send(message);
            ledger.acknowledged(message);
        } catch (PartnerFault | IllegalStateException fault) {
            ledger.failed(message, String.valueOf(fault.getMessage()));
            faults.add(fault);
        }
    }

    /** Who does not answer one message answers no other for the moment. */
    private static boolean isSilence(RuntimeException fault) {
        return fault.getCause() instanceof ResourceAccessException;
    }

    /** The engine tries again later: whatever was acknowledged meanwhile is not sent again. */
    private static void raise(List<RuntimeException> faults) {
        if (!faults.isEmpty()) {
            var first = faults.get(0);
            faults.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
