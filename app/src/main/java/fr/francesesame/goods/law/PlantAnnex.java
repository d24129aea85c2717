package fr.francesesame.goods.law;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.processes.ports.PlantLaw.Kind;
import fr.francesesame.processes.ports.PlantLaw.Line;
import fr.francesesame.terms.CnCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The annexes as they stand together at one time. */
class PlantAnnex {

    static final LawBody<PlantAnnex> BOOK = new LawBody<>(
            "plant health",
            Set.of(
                    LawFile.COUNTRY_GROUPS,
                    LawFile.PLANT_NAMES,
                    LawFile.PLANT_KINDS,
                    LawFile.FREQUENCIES,
                    LawFile.REGULATED,
                    LawFile.PROHIBITED_PLANTS,
                    LawFile.EMERGENCY_MEASURES),
            PlantAnnex::of);

    private static final String ACT = "2022/2389-";

    private final Botany botany;
    private final Regulation regulation;
    private final Prohibitions prohibitions;
    private final Frequencies frequencies;
    private final List<EmergencyRow> emergencies;
    private final Map<String, Set<String>> groups;
    private final ByCode<PlantKindRow> kinds;
    private final String version;

    private PlantAnnex(InForce law) {
        this.groups = law.countryGroups();
        this.botany = new Botany(law.rows(LawFile.PLANT_NAMES, PlantName.class));
        this.regulation = new Regulation(law.rows(LawFile.REGULATED, RegulatedRow.class), botany, groups);
        this.prohibitions = new Prohibitions(law.rows(LawFile.PROHIBITED_PLANTS, ProhibitedRow.class), botany, groups);
        this.frequencies = new Frequencies(law.rows(LawFile.FREQUENCIES, FrequencyRow.class), botany, groups);
        this.emergencies = law.rows(LawFile.EMERGENCY_MEASURES, EmergencyRow.class);
        this.kinds = new ByCode<>(law.rows(LawFile.PLANT_KINDS, PlantKindRow.class), PlantKindRow::prefix);
        this.version = law.version(LawFile.FREQUENCIES);
    }

    /** Without a version of 2022/2389 in force nothing is known: an agent is asked. */
    private static PlantAnnex of(InForce law) {
        return law.holds(LawFile.FREQUENCIES) ? new PlantAnnex(law) : new PlantAnnex(InForce.NOTHING);
    }

    Kind kind(String cn) {
        return kinds.closest(new CnCode(cn)).stream()
                .findFirst()
                .map(PlantKindRow::kind)
                .orElse(Kind.OTHER);
    }

    Line line(Goods goods) {
        var planting = botany.isForPlanting(goods);
        var emergency = isUnderEmergencyMeasure(goods);
        var regulated = planting ? regulation.ofPlanting(goods) : regulation.of(goods);
        var listed = frequencies.of(goods);
        return new Line(
                regulated,
                planting && regulated == Regulated.YES,
                emergency,
                listed.map(Frequencies.Listed::rate).orElse(null),
                ACT
                        + (planting
                                ? "planting"
                                : listed.map(Frequencies.Listed::key).orElse("default")),
                version,
                prohibitions.of(goods));
    }

    private boolean isUnderEmergencyMeasure(Goods goods) {
        return emergencies.stream()
                .filter(row -> row.origins().cover(goods.origin(), groups))
                .anyMatch(row -> botany.isSurely(goods, row.group(), botany.plantOf(row.group(), row.plant())));
    }
}
