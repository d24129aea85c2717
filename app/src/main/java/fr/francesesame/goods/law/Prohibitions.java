package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.PlantLaw.Ban;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 2019/2072 annex VI and 2018/2019: may these plants be introduced at all? A doubt is said, never taken for a prohibition. */
class Prohibitions {

    private final Map<String, List<ProhibitedRow>> rowsByHeading;
    private final Botany botany;
    private final Map<String, Set<String>> groups;

    Prohibitions(List<ProhibitedRow> rows, Botany botany, Map<String, Set<String>> groups) {
        this.rowsByHeading = rows.stream().collect(Collectors.groupingBy(ProhibitedRow::heading));
        this.botany = botany;
        this.groups = groups;
    }

    Ban of(Goods goods) {
        var notified = new CnCode(goods.cn());
        var rows = notified.isWellFormed()
                ? rowsByHeading.getOrDefault(notified.value().substring(0, 4), List.of())
                : List.<ProhibitedRow>of();
        if (rows.isEmpty()) {
            return Ban.NONE;
        }
        var labels = botany.labels(goods);
        return rows.stream()
                .filter(row -> notified.isWithin(row.prefix()) || notified.mayBe(row.prefix()))
                .filter(row -> row.origins().cover(goods.origin(), groups))
                .map(row -> says(row, labels, notified))
                .filter(ban -> ban.listing() != Listing.NO)
                .min(Comparator.comparing(Ban::listing))
                .orElse(Ban.NONE);
    }

    private static Ban says(ProhibitedRow row, PlantLabels labels, CnCode notified) {
        var named = row.namesPlants() ? row.plants().names(labels) : Listing.YES;
        var unsaid = row.isOnlyNamed() || !labels.isEmpty();
        if (named == Listing.NO && unsaid) {
            return Ban.NONE;
        }
        if (!notified.isWithin(row.prefix())) {
            return doubt(row, MissingFact.DIGITS);
        }
        if (named != Listing.YES) {
            return doubt(row, MissingFact.SPECIES);
        }
        return row.isConditional() ? doubt(row, MissingFact.CONDITION) : new Ban(Listing.YES, row.legalBasis(), null);
    }

    private static Ban doubt(ProhibitedRow row, MissingFact missing) {
        return new Ban(Listing.POSSIBLE, row.legalBasis(), missing);
    }
}
