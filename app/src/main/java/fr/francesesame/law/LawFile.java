package fr.francesesame.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A file of reference data: its name, its header, the table that keeps it and how one of its lines is read. */
enum LawFile {
    COUNTRY_GROUPS("country_groups", "country_group", "name,country", CountryRow::of),
    PLANT_NAMES("plant_names", "plant_name", "group,plant,kind,code,certainty,excluded_origins,source", PlantName::of),
    FREQUENCIES(
            "reg_2022_2389_annexI",
            "plant_frequency",
            "group,plant_or_object,origin,min_frequency_pct_identity_and_physical",
            FrequencyRow::of),
    REGULATED(
            "reg_2019_2072_annexXI_A_extract",
            "plant_regulated",
            "cn_prefix,partial_ex,what,origin,annex_XI_part_A_point",
            RegulatedRow::of),
    EMERGENCY_MEASURES(
            "emergency_measures", "plant_emergency_measure", "group,plant_or_object,origin,act", EmergencyRow::of);

    private final String title;
    private final String table;
    private final List<String> header;
    private final Function<List<String>, Object> reader;

    LawFile(String title, String table, String header, Function<List<String>, Object> reader) {
        this.title = title;
        this.table = table;
        this.header = List.of(header.split(","));
        this.reader = reader;
    }

    static Optional<LawFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> fileName.equals(file.title + ".csv"))
                .findFirst();
    }

    List<String> header() {
        return header;
    }

    /** The line as a row of the law; cells that make no sense are an {@link IllegalArgumentException}. */
    Object read(List<String> cells) {
        return reader.apply(cells);
    }

    String insert() {
        var cells = String.join(", ", Collections.nCopies(header.size(), "?"));
        var typed = this == FREQUENCIES ? cells.substring(0, cells.length() - 1) + "?::numeric" : cells;
        return "insert into " + table + " values (?, ?, " + typed + ")";
    }

    String select() {
        return "select * from " + table + " where version_id = ? order by line";
    }
}
