package fr.francesesame.goods.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The page's form as it was typed; rows left empty are no goods. What was answered to a question is a part of its row. */
record SimulationForm(List<SimulationRow> rows, String poste, String objet, String arrivee) {

    private static final int MOST_ROWS = 20;
    private static final Pattern ANSWERED = Pattern.compile("(\\d{1,2}):([\\w.]{1,40})");

    static SimulationForm of(MultiValueMap<String, String> typed) {
        var codes = typed.getOrDefault("nc", List.of());
        var rows = IntStream.range(0, Math.min(codes.size(), MOST_ROWS))
                .mapToObj(row -> new SimulationRow(
                        at(typed, "nc", row),
                        at(typed, "origine", row),
                        at(typed, "bio", row).equals("oui"),
                        at(typed, "usage", row),
                        at(typed, "poids", row),
                        at(typed, "expedition", row),
                        at(typed, "reponses", row)))
                .toList();
        var form = new SimulationForm(
                rows.isEmpty() ? List.of(SimulationRow.EMPTY) : rows,
                at(typed, "poste", 0),
                at(typed, "objet", 0),
                at(typed, "arrivee", 0));
        return form.answered(at(typed, "pour", 0), at(typed, "valeur", 0));
    }

    boolean isAsked() {
        return rows.stream().anyMatch(row -> !row.isEmpty());
    }

    /** The rows as the answer numbers them. */
    SimulationForm withoutEmptyRows() {
        return with(rows.stream().filter(row -> !row.isEmpty()).toList());
    }

    SimulationForm withAnotherRow() {
        return with(Stream.concat(rows.stream(), Stream.of(SimulationRow.EMPTY)).toList());
    }

    SimulationRequest request() {
        return new SimulationRequest(
                rows.stream()
                        .filter(row -> !row.isEmpty())
                        .map(SimulationRow::line)
                        .toList(),
                poste,
                objet,
                arrivee);
    }

    /** The form with another value in one field of one row, from 1. */
    public SimulationForm choosing(int line, String field, String value) {
        if (line < 1 || line > rows.size()) {
            return this;
        }
        var chosen = new ArrayList<>(rows);
        chosen.set(line - 1, rows.get(line - 1).with(field, value));
        return with(List.copyOf(chosen));
    }

    /** The form as the query of an address. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        fields().forEach(field -> address.queryParam(field.getKey(), field.getValue()));
        return Objects.requireNonNull(address.encode().build().getQuery());
    }

    /** The form as hidden fields of another one. */
    public List<Map.Entry<String, String>> fields() {
        return Stream.concat(
                        rows.stream().flatMap(SimulationRow::fields),
                        Stream.of(Map.entry("poste", poste), Map.entry("objet", objet), Map.entry("arrivee", arrivee)))
                .toList();
    }

    private SimulationForm answered(String asked, String value) {
        var question = ANSWERED.matcher(asked);
        return question.matches() && !value.isEmpty()
                ? choosing(Integer.parseInt(question.group(1)), question.group(2), value)
                : this;
    }

    private SimulationForm with(List<SimulationRow> others) {
        return new SimulationForm(others, poste, objet, arrivee);
    }

    private static String at(MultiValueMap<String, String> typed, String column, int row) {
        var values = typed.getOrDefault(column, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }
}
