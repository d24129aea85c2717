package fr.francesesame.customs;

import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** A second reservation of a declaration replaces the first; one that fails leaves none. */
    @Transactional
    public LedgerCode reserve(String mrn, List<Claim> claims) {
        lock(mrn, claims);
        if (holds.state(mrn).filter(Holds.State.CONSUMED::equals).isPresent()) {
            return LedgerCode.WRITE_OFF_EXISTS;
        }
        holds.drop(mrn);
        for (var position = 0; position < claims.size(); position++) {
            var refused = hold(mrn, position, claims.get(position));
            if (refused.isPresent()) {
                holds.drop(mrn);
                return refused.get();
            }
        }
        return LedgerCode.EXECUTED;
    }

    private Optional<LedgerCode> hold(String mrn, int position, Claim claim) {
        var news = confirmed.of(new Reference(claim.reference()));
        if (news.isEmpty() || !news.get().isReservable()) {
            return Optional.of(LedgerCode.INAPPROPRIATE_STATUS);
        }
        var refused = judge(claim, allowed.notified(news.get().reference(), claim.line()));
        if (refused.isPresent()) {
            return refused;
        }
        var beside = others.limits(news.get(), claim);
        if (beside.isBlocked()) {
            return Optional.of(LedgerCode.INAPPROPRIATE_STATUS);
        }
        var line = allowed.line(news.get(), claim.line());
        if (line.filter(known -> !known.isIn(claim)).isPresent()) {
            return Optional.of(LedgerCode.UNIT_MISMATCH);
        }
        var amount = claim.amount().orElseThrow();
        if (amount.compareTo(beside.least(left(line, claim))) > 0) {
            return Optional.of(LedgerCode.QUANTITY_INSUFFICIENT);
        }
        holds.hold(mrn, position, claim, amount, news.get().status().code());
        return Optional.empty();
    }

    private static Optional<LedgerCode> judge(Claim claim, Optional<String> notifiedCn) {
        if (notifiedCn.isEmpty()) {
            return Optional.of(LedgerCode.LINE_MISMATCH);
        }
        if (!claim.isOf(notifiedCn.get())) {
            return Optional.of(LedgerCode.CN_MISMATCH);
        }
        return claim.amount().isEmpty() ? Optional.of(LedgerCode.UNIT_MISMATCH) : Optional.empty();
    }

    /** What the formality allows of the line, less what declarations hold or have taken of it by weight or by number. */
    private BigDecimal left(Optional<Content.Line> line, Claim claim) {
        var held = holds.held(claim.reference(), claim.line());
        return line.map(known -> known.left(held, claim.isOfPieces())).orElse(BigDecimal.ZERO);
    }

    @Transactional
    public LedgerCode release(String mrn) {
        holds.lock(List.of("mrn " + mrn));
        var state = holds.state(mrn);
        if (state.isEmpty()) {
            return LedgerCode.NOT_FOUND;
        }
        if (state.get() == Holds.State.CONSUMED) {
            return LedgerCode.ALREADY_CONSUMED;
        }
        holds.consume(mrn);
        return holds.isStatusChanged(mrn) ? LedgerCode.EXECUTED_STATUS_CHANGED : LedgerCode.EXECUTED;
    }

    @Transactional
    public LedgerCode free(String mrn) {
        holds.lock(List.of("mrn " + mrn));
        var state = holds.state(mrn);
        if (state.isEmpty()) {
            return LedgerCode.NOT_FOUND;
        }
        if (state.get() == Holds.State.CONSUMED) {
            return LedgerCode.WRITE_OFF_EXISTS;
        }
        holds.drop(mrn);
        return LedgerCode.EXECUTED;
    }

    /** Always in the same order, so that two declarations of the same certificates do not wait for one another. */
    private void lock(String mrn, List<Claim> claims) {
        var keys = new TreeSet<String>();
        keys.add("mrn " + mrn);
        claims.forEach(claim -> keys.add("goods " + claim.reference()));
        holds.lock(keys);
    }
}
