package fr.francesesame.goods.customs;

import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.Facts;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Goods go only as far as every formality of theirs lets them: what the others of the consignment say of the same goods. */
@Component
class OtherFormalities {

    private final Dossiers dossiers;
    private final ConfirmedNews confirmed;
    private final AllowedGoods allowed;

    OtherFormalities(Dossiers dossiers, ConfirmedNews confirmed, AllowedGoods allowed) {
        this.dossiers = dossiers;
        this.confirmed = confirmed;
        this.allowed = allowed;
    }

    Limits limits(News own, Claim claim) {
        if (confirmed.goodsThatLackOne(own.consignment()).stream().anyMatch(claim::isOf)) {
            return new Limits(true, List.of());
        }
        var quantities = new ArrayList<BigDecimal>();
        for (var other : dossiers.consignment(own.consignment())) {
            if (!other.reference().equals(own.reference()) && concerns(other, claim)) {
                var news = confirmed.of(other.reference()).filter(News::isReservable);
                if (news.isEmpty() && !isSilent(other)) {
                    return new Limits(true, List.of());
                }
                news.flatMap(said -> quantity(said, claim)).ifPresent(quantities::add);
            }
        }
        return new Limits(false, quantities);
    }

    private boolean concerns(Facts other, Claim claim) {
        return isInForce(other) && dossiers.lines(other.reference()).stream().anyMatch(line -> claim.isOf(line.cn()));
    }

    private static boolean isInForce(Facts other) {
        return !other.status().isWithdrawn() && other.status() != TracesStatus.REPLACED;
    }

    /** Decided, and customs has nothing to learn of it: goods released as not organic. */
    private boolean isSilent(Facts other) {
        return other.status() == TracesStatus.VALIDATED
                && confirmed.of(other.reference()).isEmpty();
    }

    /** What it allows in the claim's unit; one that does not count pieces limits none. */
    private Optional<BigDecimal> quantity(News news, Claim claim) {
        var amounts = allowed.of(news).lines().stream()
                .filter(line -> claim.isOf(line.cn()))
                .flatMap(line -> Stream.ofNullable(claim.isOfPieces() ? line.pieces() : line.netWeightKg()))
                .toList();
        return claim.isOfPieces() && amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** {@code isBlocked}: one of them does not let the goods go; {@code quantities}: what the others allow, in the unit of the claim. */
    record Limits(boolean isBlocked, List<BigDecimal> quantities) {

        BigDecimal least(BigDecimal own) {
            return quantities.stream().reduce(own, BigDecimal::min);
        }
    }
}
