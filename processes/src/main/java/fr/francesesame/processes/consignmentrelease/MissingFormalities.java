package fr.francesesame.processes.consignmentrelease;

import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Needed;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.Facts;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.processes.ports.Dossiers.Missing;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the formalities that the goods of a consignment need with those that were notified for them. */
@Component
class MissingFormalities {

    private final Dossiers dossiers;
    private final Requirements requirements;

    MissingFormalities(Dossiers dossiers, Requirements requirements) {
        this.dossiers = dossiers;
        this.requirements = requirements;
    }

    /** Keeps them with the consignment; whether there are any. */
    boolean find(ConsignmentId consignment) {
        dossiers.hold(consignment);
        var present = dossiers.consignment(consignment).stream()
                .filter(formality -> !formality.status().isWithdrawn())
                .toList();
        var missing = present.isEmpty() ? List.<Missing>of() : missing(consignment, present);
        dossiers.missing(consignment, missing);
        return !missing.isEmpty();
    }

    private List<Missing> missing(ConsignmentId consignment, List<Facts> present) {
        var types = present.stream().map(Facts::type).collect(Collectors.toSet());
        var first = present.get(0);
        var lines = dossiers.linesOf(consignment);
        var organic = types.contains(FormalityType.COI);
        var question = new Question(
                present.stream()
                        .flatMap(formality -> lines.getOrDefault(formality.reference(), List.of()).stream()
                                .map(line -> goods(line.asTold(), formality.use(), organic))
                                .distinct())
                        .toList(),
                first.post(),
                first.purpose(),
                first.notifiedAt(),
                first.arrival());
        return requirements.of(question).formalities().stream()
                .filter(needed -> !types.contains(needed.type()))
                .map(needed -> missing(needed, question.goods()))
                .toList();
    }

    /** A certificate of inspection makes the goods of its consignment organic. */
    private static Goods goods(GoodsLine line, String use, boolean organic) {
        return new Goods(
                line.number(),
                line.cn(),
                line.eppo(),
                line.scientificName(),
                line.productType(),
                line.origin(),
                organic,
                use,
                line.netWeightKg(),
                line.dispatchedFrom(),
                line.told());
    }

    private static Missing missing(Needed needed, List<Goods> goods) {
        var codes = goods.stream()
                .filter(line -> needed.lines().contains(line.line()))
                .map(Goods::cn)
                .distinct()
                .toList();
        return new Missing(needed.type(), needed.reason(), needed.legalBasis(), codes);
    }
}
