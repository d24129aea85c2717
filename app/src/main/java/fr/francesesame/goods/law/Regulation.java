package fr.francesesame.goods.law;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 2019/2072 annex XI: are these goods controlled at the border post? What the loaded extract does not say is unknown, never « no ». */
class Regulation {

    /** Countries in neither part A nor part B but where a row names them, by the words « all but CH » of the others. */
    private static final String PLANT_AREA = "PLANT_AREA";

    private final ByCode<RegulatedRow> rows;
    private final Botany botany;
    private final Map<String, Set<String>> groups;

    Regulation(List<RegulatedRow> rows, Botany botany, Map<String, Set<String>> groups) {
        this.rows = new ByCode<>(rows, RegulatedRow::prefix);
        this.botany = botany;
        this.groups = groups;
    }

    Regulated ofPlanting(Goods goods) {
        return isInPlantArea(goods) ? Regulated.EXEMPT : Regulated.YES;
    }

    Regulated of(Goods goods) {
        var notified = new CnCode(goods.cn());
        var labels = botany.labels(goods);
        return Stream.concat(rows.covering(notified).stream(), rows.below(notified))
                .map(row -> says(row, goods, labels, notified))
                .min(Comparator.comparingInt(Regulation::weight))
                .orElse(Regulated.UNKNOWN);
    }

    private Regulated says(RegulatedRow row, Goods goods, PlantLabels labels, CnCode notified) {
        if (row.exempts()) {
            return notified.isWithin(row.prefix()) ? Regulated.EXEMPT : Regulated.POSSIBLE;
        }
        if (goods.origin() == null) {
            return Regulated.POSSIBLE;
        }
        if (isInPlantArea(goods) && !row.origins().named().contains(goods.origin())) {
            return Regulated.EXEMPT;
        }
        if (!row.origins().cover(goods.origin(), groups)) {
            return Regulated.UNKNOWN;
        }
        var whole = notified.isWithin(row.prefix()) && !row.partial();
        return whole || row.goods().names(labels) != Listing.NO ? Regulated.YES : Regulated.POSSIBLE;
    }

    private boolean isInPlantArea(Goods goods) {
        var origin = goods.origin();
        return origin != null && groups.getOrDefault(PLANT_AREA, Set.of()).contains(origin);
    }

    /** A sure row stands above a doubtful one, a doubt above an exemption of other rows. */
    private static int weight(Regulated regulated) {
        return switch (regulated) {
            case PROHIBITED, YES -> 0;
            case POSSIBLE -> 1;
            case EXEMPT -> 2;
            case UNKNOWN -> 3;
        };
    }
}
