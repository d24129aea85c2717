package fr.francesesame.simulation;

import fr.francesesame.simulation.SimulationRequest.Line;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The page's form as it was typed; rows left empty are no goods. A weight that is no number is kept as it was typed. */
record SimulationForm(List<Row> rows, String poste, String objet, String arrivee) {

    private static final int MOST_ROWS = 20;
    private static final BigDecimal NO_NUMBER = BigDecimal.valueOf(-1);

    record Row(String nc, String origine, boolean bio, String usage, String poids) {

        static final Row EMPTY = new Row("", "", false, "food", "");

        boolean isEmpty() {
            return nc.isBlank() && origine.isBlank();
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

    SimulationForm withAnotherRow() {
        var more = new ArrayList<>(rows);
        more.add(Row.EMPTY);
        return new SimulationForm(List.copyOf(more), poste, objet, arrivee);
    }

    SimulationRequest request() {
        return new SimulationRequest(
                rows.stream().filter(row -> !row.isEmpty()).map(Row::line).toList(), poste, objet, arrivee);
    }

    private static String at(MultiValueMap<String, String> typed, String column, int row) {
        var values = typed.getOrDefault(column, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }
}
