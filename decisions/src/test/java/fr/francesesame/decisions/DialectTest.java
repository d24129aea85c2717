package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowable.dmn.model.Decision;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.model.HitPolicy;
import org.flowable.dmn.xml.converter.DmnXMLConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables are written in the dialect that Flowable reads (JUEL), and for a lawyer to read. */
class DialectTest {

    private static final Pattern CELL = Pattern.compile(
            "-|(==|!=|<=|>=|<|>) ?(\"[A-Z_a-z]+\"|\"[\\p{L}’ -]+\"|\"\\d{4}\"|-?\\d+|true|false)|\\$\\{.+}");

    /** A code, a figure that means none, or a program. */
    private static final Pattern UNSPOKEN =
            Pattern.compile("(?:(?:==|!=|<=|>=|<|>) ?)?(?:\"(?!DGDDI\")[A-Z]+[A-Z_,]*\"|-\\d+)|\\$\\{.+}");

    /** Tables that still speak in codes: one that is put into French words leaves the list, none is added. */
    private static final Set<String> IN_CODES = Set.of(
            "checkOutcome",
            "customsProcedure",
            "goodsMatters",
            "notificationChannels",
            "openQuestions",
            "refusalGrounds",
            "requiredFormalities");

    static Stream<Resource> tables() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:decisions/*.dmn"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cellsUseOnlyWhatTheEngineEvaluatesRightly(Resource file) throws IOException {
        table(file).getRules().forEach(rule -> assertThat(rule.getInputEntries())
                .allSatisfy(cell -> assertThat(cell.getInputEntry().getText()).matches(CELL)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRuleIsNamedAnnotatedAndFirstTablesEndWithOtherwise(Resource file) throws IOException {
        var table = table(file);
        assertThat(table.getHitPolicy()).isIn(HitPolicy.FIRST, HitPolicy.COLLECT);
        assertThat(table.getRules()).allSatisfy(rule -> assertThat(rule.getId()).startsWith("rule_"));
        assertThat(annotations(file)).hasSameSizeAs(table.getRules()).doesNotContain("");
        if (table.getHitPolicy() == HitPolicy.FIRST) {
            var last = table.getRules().get(table.getRules().size() - 1);
            assertThat(last.getInputEntries())
                    .allSatisfy(
                            cell -> assertThat(cell.getInputEntry().getText()).isEqualTo("-"));
        }
    }

    /** What a lawyer reads: words, figures with their unit in the heading, yes and no. */
    @Test
    void tablesSpeakFrenchButForThoseThatAreNamed() throws IOException {
        var unspoken = new TreeSet<String>();
        for (var file : tables().toList()) {
            if (cells(file).anyMatch(cell -> UNSPOKEN.matcher(cell).matches())) {
                unspoken.add(decision(file).getId());
            }
        }
        assertThat(unspoken).isEqualTo(new TreeSet<>(IN_CODES));
        assertThat(unspoken).doesNotContainAnyElementsOf(SpokenTables.FRENCH);
    }

    private static Stream<String> cells(Resource file) throws IOException {
        return table(file).getRules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.getInputEntries().stream()
                                .map(entry -> entry.getInputEntry().getText()),
                        rule.getOutputEntries().stream()
                                .map(entry -> entry.getOutputEntry().getText())));
    }

    private static List<String> annotations(Resource file) throws IOException {
        return Pattern.compile("<description>(.*)</description>")
                .matcher(file.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(annotation -> annotation.group(1))
                .toList();
    }

    private static DecisionTable table(Resource file) throws IOException {
        return (DecisionTable) decision(file).getExpression();
    }

    private static Decision decision(Resource file) throws IOException {
        var content = file.getContentAsByteArray();
        var definition = new DmnXMLConverter().convertToDmnModel(() -> new ByteArrayInputStream(content), false, false);
        return definition.getDecisions().get(0);
    }
}
