package fr.francesesame.goods.customs;

import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Reserves, releases and frees quantities for declarations: all lines of a declaration or none. */
@Component
class QuantityLedger {

    private final ConfirmedNews confirmed;
    private final AllowedGoods allowed;
    private final Holds holds;
    private final OtherFormalities others;

    QuantityLedger(ConfirmedNews confirmed, AllowedGoods allowed, Holds holds, OtherFormalities others) {
        this.confirmed = confirmed;
        this.allowed = allowed;
        this.holds = holds;
        this.others = others;
    }

    /**
     * Empty where all is reserved: a second reservation of a declaration replaces its first. One that is refused leaves the first as it
     * was, but where it asked for too much: then the declaration holds nothing any more.
     */
    @Transactional
    public Optional<ReservationFailure> reserve(String mrn, List<Claim> claims) {
        lock(mrn, claims);
        if (holds.state(mrn).filter(Holds.State.CONSUMED::equals).isPresent()) {
            return Optional.of(ReservationFailure.WRITE_OFF_EXISTS);
        }
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        var refused = replace(mrn, claims);
        if (refused.isPresent()) {
            transaction.rollbackToSavepoint(before);
        }
        if (refused.filter(ReservationFailure.QUANTITY_INSUFFICIENT::equals).isPresent()) {
            holds.drop(mrn);
        }
        return refused;
    }

    private Optional<ReservationFailure> replace(String mrn, List<Claim> claims) {
        holds.drop(mrn);
        for (var position = 0; position < claims.size(); position++) {
            var refused = hold(mrn, position, claims.get(position));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private Optional<ReservationFailure> hold(String mrn, int position, Claim claim) {
        var news = confirmed.of(new Reference(claim.reference()));
        if (news.isEmpty() || !news.get().isReservable()) {
            return Optional.of(ReservationFailure.INAPPROPRIATE_STATUS);
        }
        var refused = judge(claim, allowed.notified(news.get().reference(), claim.line()));
        if (refused.isPresent()) {
            return refused;
        }
        var line = allowed.line(news.get(), claim.line());
        if (line.filter(known -> !known.isIn(claim)).isPresent()) {
            return Optional.of(ReservationFailure.UNIT_MISMATCH);
        }
        var beside = others.limits(news.get(), claim);
        if (beside.isBlocked()) {
            return Optional.of(ReservationFailure.INAPPROPRIATE_STATUS);
        }
        var amount = claim.amount().orElseThrow();
        if (amount.compareTo(beside.least(left(line, claim))) > 0) {
            return Optional.of(ReservationFailure.QUANTITY_INSUFFICIENT);
        }
        holds.hold(mrn, position, claim, amount, news.get().status().code());
        return Optional.empty();
    }

    private static Optional<ReservationFailure> judge(Claim claim, Optional<String> notifiedCn) {
        if (notifiedCn.isEmpty()) {
            return Optional.of(ReservationFailure.LINE_MISMATCH);
        }
        if (!claim.isOf(notifiedCn.get())) {
            return Optional.of(ReservationFailure.CN_MISMATCH);
        }
        return claim.amount().isEmpty() ? Optional.of(ReservationFailure.UNIT_MISMATCH) : Optional.empty();
    }

    /** What the formality allows of the line, less what declarations hold or have taken of it by weight or by number. */
    private BigDecimal left(Optional<Content.Line> line, Claim claim) {
        var held = holds.held(claim.reference(), claim.line());
        return line.map(known -> known.left(held, claim.isOfPieces())).orElse(BigDecimal.ZERO);
    }

    @Transactional
    public ClearanceOutcome release(String mrn) {
        holds.lock(List.of("mrn " + mrn));
        var state = holds.state(mrn);
        if (state.isEmpty()) {
            return ClearanceOutcome.NOT_FOUND;
        }
        if (state.get() == Holds.State.CONSUMED) {
            return ClearanceOutcome.ALREADY_CONSUMED;
        }
        holds.consume(mrn);
        return holds.isStatusChanged(mrn) ? ClearanceOutcome.EXECUTED_STATUS_CHANGED : ClearanceOutcome.EXECUTED;
    }

    @Transactional
    public ClearanceOutcome free(String mrn) {
        holds.lock(List.of("mrn " + mrn));
        var state = holds.state(mrn);
        if (state.isEmpty()) {
            return ClearanceOutcome.NOT_FOUND;
        }
        if (state.get() == Holds.State.CONSUMED) {
            return ClearanceOutcome.ALREADY_CONSUMED;
        }
        holds.drop(mrn);
        return ClearanceOutcome.EXECUTED;
    }

    /** Always in the same order, so that two declarations of the same certificates do not wait for one another. */
    private void lock(String mrn, List<Claim> claims) {
        var keys = new TreeSet<String>();
        keys.add("mrn " + mrn);
        claims.forEach(claim -> keys.add("goods " + claim.reference()));
        holds.lock(keys);
    }
}
