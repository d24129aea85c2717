package fr.francesesame.goods.simulation;

import static java.util.stream.Collectors.joining;

import fr.francesesame.goods.simulation.SimulationRequest.Line;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the page's form as it was typed; {@code reponses}: answers to questions, {@code STATE=FRESH;…}. A weight that is no number stays as it is. */
record SimulationRow(
        String nc, String origine, boolean bio, String usage, String poids, String expedition, String reponses) {

    static final SimulationRow EMPTY = new SimulationRow("", "", false, "food", "", "", "");

    private static final BigDecimal NO_NUMBER = BigDecimal.valueOf(-1);
    private static final String ANSWER = "answers.";

    boolean isEmpty() {
        return nc.isBlank() && origine.isBlank() && poids.isBlank();
    }

    /** Another code makes other questions: what was answered about the former one is dropped. */
    SimulationRow with(String field, String value) {
        return switch (field) {
            case "cn" -> new SimulationRow(value, origine, bio, usage, poids, expedition, "");
            case "origin" -> new SimulationRow(nc, value, bio, usage, poids, expedition, reponses);
            case "weightKg" -> new SimulationRow(nc, origine, bio, usage, value, expedition, reponses);
            case "dispatchedFrom" -> new SimulationRow(nc, origine, bio, usage, poids, value, reponses);
            default -> field.startsWith(ANSWER) ? answering(field.substring(ANSWER.length()), value) : this;
        };
    }

    Line line() {
        return new Line(nc, origine, bio, usage, weight(), expedition, answers());
    }

    Stream<Map.Entry<String, String>> fields() {
        return Stream.of(
                Map.entry("nc", nc),
                Map.entry("origine", origine),
                Map.entry("bio", bio ? "oui" : "non"),
                Map.entry("usage", usage),
                Map.entry("poids", poids),
                Map.entry("expedition", expedition),
                Map.entry("reponses", reponses));
    }

    /** By the fact that was asked for. */
    public Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        Arrays.stream(reponses.split(";"))
                .map(answer -> answer.split("=", 2))
                .filter(answer -> answer.length == 2)
                .forEach(answer -> answers.put(answer[0], answer[1]));
        return answers;
    }

    private SimulationRow answering(String fact, String value) {
        var answers = new LinkedHashMap<>(answers());
        answers.put(fact, value.replace(";", " "));
        var written = answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(joining(";"));
        return new SimulationRow(nc, origine, bio, usage, poids, expedition, written);
    }

    private @Nullable BigDecimal weight() {
        var plain = Writing.withoutBlanks(poids).replace(',', '.');
        if (plain.isEmpty()) {
            return null;
        }
        return plain.matches("\\d{1,9}(\\.\\d{1,3})?") ? new BigDecimal(plain) : NO_NUMBER;
    }
}
