package fr.francesesame.law;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.law.LawRecords.Version;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.processes.ports.PlantLaw.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The annexes as they stand together at one time. */
class PlantAnnex {

    private static final String ACT = "2022/2389-";

    private final Botany botany;
    private final Regulation regulation;
    private final Frequencies frequencies;
    private final List<EmergencyRow> emergencies;
    private final Map<String, Set<String>> groups;
    private final String version;

    private PlantAnnex(Map<LawFile, List<?>> rows, String version) {
        this.groups = rows(rows, LawFile.COUNTRY_GROUPS, CountryRow.class).stream()
                .collect(Collectors.groupingBy(
                        CountryRow::group, Collectors.mapping(CountryRow::country, Collectors.toSet())));
        this.botany = new Botany(rows(rows, LawFile.PLANT_NAMES, PlantName.class));
        this.regulation = new Regulation(rows(rows, LawFile.REGULATED, RegulatedRow.class), botany, groups);
        this.frequencies = new Frequencies(rows(rows, LawFile.FREQUENCIES, FrequencyRow.class), botany, groups);
        this.emergencies = rows(rows, LawFile.EMERGENCY_MEASURES, EmergencyRow.class);
        this.version = version;
    }

    /** Without a version of 2022/2389 in force nothing is known: an agent is asked. */
    static PlantAnnex of(Map<LawFile, List<?>> rows, @Nullable Version frequencies) {
        return frequencies == null
                ? new PlantAnnex(Map.of(), "-")
                : new PlantAnnex(rows, frequencies.validFrom().toString());
    }

    Line line(Goods goods) {
        var planting = botany.isForPlanting(goods);
        var emergency = isUnderEmergencyMeasure(goods);
        var regulated = planting ? Regulation.ofPlanting(goods) : regulation.of(goods);
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
                version);
    }

    private boolean isUnderEmergencyMeasure(Goods goods) {
        return emergencies.stream()
                .filter(row -> row.origins().cover(goods.origin(), groups))
                .anyMatch(row -> botany.isSurely(goods, row.group(), botany.plantOf(row.group(), row.plant())));
    }

    private static <T> List<T> rows(Map<LawFile, List<?>> rows, LawFile file, Class<T> type) {
        return rows.getOrDefault(file, List.of()).stream().map(type::cast).toList();
    }
}
