package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.dmn.engine.DmnEngine;
import org.flowable.dmn.model.DecisionRule;
import org.flowable.dmn.model.RuleInputClauseContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What a lawyer expects of any table: no gap, no row that can never answer, and a text behind each row. */
class TablesSoundTest {

    private static final Pattern ACT = Pattern.compile("(?:\\((?:UE|CE|CEE)\\) )?(?:n° )?(\\d{1,4}/\\d{2,4})");
    private static final String ANY = "-";

    static Stream<String> tables() {
        return Tables.get(DmnEngine.class)
                .getDmnRepositoryService()
                .createDecisionQuery()
                .latestVersion()
                .list()
                .stream()
                .map(decision -> decision.getKey())
                .sorted();
    }

    /** A table that takes the first row ends with one for all the rest; a table that adds up has no such need. */
    @ParameterizedTest
    @MethodSource("tables")
    void noGap(String table) {
        var read = read(table);
        if (read.getHitPolicy().getValue().equals("FIRST")) {
            var rules = read.getRules();
            assertThat(cells(rules.get(rules.size() - 1))).containsOnly(ANY);
        }
    }

    /** A row is hidden where an earlier one asks for no more than it does. */
    @ParameterizedTest
    @MethodSource("tables")
    void noRowIsHiddenByAnEarlierOne(String table) {
        var read = read(table);
        if (!read.getHitPolicy().getValue().equals("FIRST")) {
            return;
        }
        var hidden = new ArrayList<String>();
        var rules = read.getRules();
        for (var later = 1; later < rules.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                if (covers(cells(rules.get(earlier)), cells(rules.get(later)))) {
                    hidden.add(rules.get(later).getId() + " behind "
                            + rules.get(earlier).getId());
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowIsAnnotatedAndLabelled(String table) {
        var read = read(table);
        var names = Tables.get(RuleNames.class);
        assertThat(read.getRules())
                .allSatisfy(rule ->
                        assertThat(names.of(table, rule.getId())).isNotBlank().isNotEqualTo(rule.getId()));
        assertThat(read.getRules().stream().map(DecisionRule::getId)).doesNotHaveDuplicates();
        assertThat(read.getInputs())
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(read.getOutputs())
                .allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyLegalReferenceIsInTheListOfTexts(String table) throws Exception {
        var known = texts();
        var unknown = new TreeSet<String>();
        read(table).getRules().forEach(rule -> {
            var outputs = rule.getOutputEntries();
            var basis = outputs.get(outputs.size() - 1).getOutputEntry().getText();
            var acts = ACT.matcher(basis);
            while (acts.find()) {
                if (!known.contains(acts.group(1))) {
                    unknown.add(rule.getId() + ": " + acts.group(1));
                }
            }
        });
        assertThat(unknown).isEmpty();
    }

    private static Set<String> texts() throws Exception {
        var list = new ClassPathResource("legal/texts.csv").getContentAsString(StandardCharsets.UTF_8);
        return list.lines().skip(1).map(line -> line.split(",")[0]).collect(Collectors.toSet());
    }

    private static boolean covers(List<String> earlier, List<String> later) {
        for (var cell = 0; cell < earlier.size(); cell++) {
            if (!earlier.get(cell).equals(ANY) && !earlier.get(cell).equals(later.get(cell))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cells(DecisionRule rule) {
        return rule.getInputEntries().stream()
                .map(RuleInputClauseContainer::getInputEntry)
                .map(entry -> entry.getText().strip())
                .toList();
    }

    private static org.flowable.dmn.model.DecisionTable read(String table) {
        var repository = Tables.get(DmnEngine.class).getDmnRepositoryService();
        var decision = repository
                .createDecisionQuery()
                .decisionKey(table)
                .latestVersion()
                .singleResult();
        var model = repository.getDmnDefinition(decision.getId()).getDecisionById(table);
        return (org.flowable.dmn.model.DecisionTable) model.getExpression();
    }
}
