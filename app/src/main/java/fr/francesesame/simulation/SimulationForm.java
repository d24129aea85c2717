package fr.francesesame.simulation;

import fr.francesesame.simulation.SimulationRequest.Line;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The page's form as it was typed; rows left empty are no goods. A weight that is no number is kept as it was typed. */
record SimulationForm(List<Row> rows, String poste, String objet, String arrivee) {

    private static final int MOST_ROWS = 20;
    private static final BigDecimal NO_NUMBER = BigDecimal.valueOf(-1);

    record Row(String nc, String origine, boolean bio, String usage, String poids) {

        static final Row EMPTY = new Row("", "", false, "food", "");

        boolean isEmpty() {
            return nc.isBlank() && origine.isBlank() && poids.isBlank();
        }

        Row with(String field, String value) {
            return field.equals("cn")
                    ? new Row(value, origine, bio, usage, poids)
                    : new Row(nc, value, bio, usage, poids);
        }

        Line line() {
            return new Line(nc, origine, bio, usage, weight());
        }

        private @Nullable BigDecimal weight() {
            var plain = Writing.withoutBlanks(poids).replace(',', '.');
            if (plain.isEmpty()) {
                return null;
            }
            return plain.matches("\\d{1,9}(\\.\\d{1,3})?") ? new BigDecimal(plain) : NO_NUMBER;
        }
    }

    static SimulationForm of(MultiValueMap<String, String> typed) {
        var codes = typed.getOrDefault("nc", List.of());
        var rows = IntStream.range(0, Math.min(codes.size(), MOST_ROWS))
                .mapToObj(row -> new Row(
                        at(typed, "nc", row),
                        at(typed, "origine", row),
                        at(typed, "bio", row).equals("oui"),
                        at(typed, "usage", row),
                        at(typed, "poids", row)))
                .toList();
        return new SimulationForm(
                rows.isEmpty() ? List.of(Row.EMPTY) : rows,
                at(typed, "poste", 0),
                at(typed, "objet", 0),
                at(typed, "arrivee", 0));
    }

    boolean isAsked() {
        return rows.stream().anyMatch(row -> !row.isEmpty());
    }

    /** The rows as the answer numbers them. */
    SimulationForm withoutEmptyRows() {
        return new SimulationForm(rows.stream().filter(row -> !row.isEmpty()).toList(), poste, objet, arrivee);
    }

    SimulationForm withAnotherRow() {
        var more = new ArrayList<>(rows);
        more.add(Row.EMPTY);
        return new SimulationForm(List.copyOf(more), poste, objet, arrivee);
    }

    SimulationRequest request() {
        return new SimulationRequest(
                rows.stream().filter(row -> !row.isEmpty()).map(Row::line).toList(), poste, objet, arrivee);
    }

    /** The form with another answer in one row, from 1: its code ({@code cn}) or its origin. */
    public SimulationForm choosing(int line, String field, String value) {
        var chosen = new ArrayList<>(rows);
        chosen.set(line - 1, rows.get(line - 1).with(field, value));
        return new SimulationForm(List.copyOf(chosen), poste, objet, arrivee);
    }

    /** The form as the query of an address. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        rows.forEach(row -> address.queryParam("nc", row.nc)
                .queryParam("origine", row.origine)
                .queryParam("bio", row.bio ? "oui" : "non")
                .queryParam("usage", row.usage)
                .queryParam("poids", row.poids));
        address.queryParam("poste", poste).queryParam("objet", objet).queryParam("arrivee", arrivee);
        return Objects.requireNonNull(address.encode().build().getQuery());
    }

    private static String at(MultiValueMap<String, String> typed, String column, int row) {
        var values = typed.getOrDefault(column, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }
}
