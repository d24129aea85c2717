package fr.francesesame.decisions;

import java.util.List;
import java.util.Map;

/** The one door to the DMN engine. Typed classes of this package use it; nobody else does. */
interface DecisionTable {

    /**
     * Evaluates a table and returns its matched rows in rule order with their explanation. A failing cell, a missing fact or
     * no matching rule is an {@link UndecidedException}, never an empty answer.
     */
    Answer ask(String table, Map<String, Object> facts);

    /** Outputs of each matched rule, in rule order, and the explanation common to them. */
    record Answer(List<Row> rows, Explanation explanation) {

        /** The row of a table that answers with one. */
        Row row() {
            if (rows.size() != 1) {
                throw new UndecidedException(explanation.table() + " answered with " + rows.size() + " rows");
            }
            return rows.get(0);
        }
    }

    /** Outputs of one matched rule; an output that is not there, or of another type, is an {@link UndecidedException}. */
    record Row(Map<String, Object> outputs) {

        String text(String output) {
            return value(output, String.class);
        }

        boolean flag(String output) {
            return value(output, Boolean.class);
        }

        /** Also where the column has words beside numbers, so that a number is text in it. */
        double number(String output) {
            return outputs.get(output) instanceof String text
                    ? written(output, text)
                    : value(output, Number.class).doubleValue();
        }

        private static double written(String output, String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException word) {
                throw new UndecidedException("output " + output + " is no number: " + text);
            }
        }

        private <T> T value(String output, Class<T> type) {
            var value = outputs.get(output);
            if (!type.isInstance(value)) {
                throw new UndecidedException("output " + output + " is not a " + type.getSimpleName() + ": " + value);
            }
            return type.cast(value);
        }
    }
}
