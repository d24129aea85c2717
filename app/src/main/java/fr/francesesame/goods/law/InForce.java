package fr.francesesame.goods.law;

import fr.francesesame.goods.law.RecordedLaw.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of several files as they stand together on a day. */
class InForce {

    static final InForce NOTHING = new InForce(Map.of(), Map.of());

    private final Map<LawFile, Version> versions;
    private final Map<LawFile, List<Object>> rows;

    private InForce(Map<LawFile, Version> versions, Map<LawFile, List<Object>> rows) {
        this.versions = versions;
        this.rows = rows;
    }

    static InForce read(Map<LawFile, Version> versions, RecordedLaw recordedLaw) {
        var rows = new EnumMap<LawFile, List<Object>>(LawFile.class);
        versions.forEach((file, version) -> rows.put(file, recordedLaw.rows(version)));
        return new InForce(versions, rows);
    }

    boolean holds(LawFile file) {
        return rows.containsKey(file);
    }

    /** None where no version is in force yet. */
    <T> List<T> rows(LawFile file, Class<T> type) {
        return rows.getOrDefault(file, List.of()).stream().map(type::cast).toList();
    }

    /** First day of the version used, « - » where there is none. */
    String version(LawFile file) {
        return versions.containsKey(file) ? versions.get(file).validFrom().toString() : "-";
    }

    Map<String, Set<String>> countryGroups() {
        return rows(LawFile.COUNTRY_GROUPS, CountryRow.class).stream()
                .collect(Collectors.groupingBy(
                        CountryRow::group, Collectors.mapping(CountryRow::country, Collectors.toSet())));
    }
}
