package fr.francesesame.decisions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Tables that a lawyer reads in French words (legal/words.csv): the codes of the facts are spoken to them, their words are heard as
 * codes; a word that names a figure among the facts (« taux de la liste ») is
 * heard as that figure. What is kept of an answer names the facts as they were given.
 */
class SpokenTables implements DecisionTable {

    static final Set<String> FRENCH = Set.of(
            AppointmentNeed.TABLE,
            CompetentService.TABLE,
            ConformityRisk.TABLE,
            DocumentsToBring.TABLE,
            FoodFeedFrequency.TABLE,
            GoodsMatters.SILENT,
            GoodsUse.TABLE,
            IdentityMethod.TABLE,
            IncreasedRate.TABLE,
            LawDate.TABLE,
            MessageRouting.TABLE,
            MovementLimit.TABLE,
            NomenclatureNotices.TABLE,
            NomenclatureNotices.UNSURE,
            Notices.OF_FORMALITIES,
            Notices.OF_GOODS,
            OrganicFrequency.TABLE,
            PlantHealthFrequency.TABLE,
            PostDesignation.TABLE,
            PriorNotification.TABLE,
            RequiredChecks.TABLE,
            ServiceAccess.TABLE,
            VeterinaryFrequency.TABLE);

    private final DecisionTable tables;
    private final CodeWords words;

    SpokenTables(DecisionTable tables, CodeWords words) {
        this.tables = tables;
        this.words = words;
    }

    @Override
    public Answer ask(String table, Map<String, Object> facts) {
        return FRENCH.contains(table)
                ? heard(tables.ask(table, put(facts, words::word)), facts)
                : tables.ask(table, facts);
    }

    private Answer heard(Answer answer, Map<String, Object> facts) {
        var why = answer.explanation();
        return new Answer(
                answer.rows().stream()
                        .map(row -> new Row(told(put(row.outputs(), words::code), facts)))
                        .toList(),
                new Explanation(
                        why.table(), why.version(), new TreeMap<>(facts), why.rules(), why.reason(), why.legalBasis()));
    }

    private static Map<String, Object> told(Map<String, Object> outputs, Map<String, Object> facts) {
        outputs.replaceAll((name, value) ->
                value instanceof String text && facts.get(text) instanceof Number figure ? figure : value);
        return outputs;
    }

    private static Map<String, Object> put(Map<String, Object> values, UnaryOperator<String> into) {
        var put = new TreeMap<String, Object>(values);
        put.replaceAll((name, value) -> value instanceof String text ? into.apply(text) : value);
        return put;
    }
}
