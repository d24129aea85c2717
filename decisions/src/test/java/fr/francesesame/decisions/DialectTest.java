package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.model.HitPolicy;
import org.flowable.dmn.xml.converter.DmnXMLConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables are written in the dialect that Flowable reads (JUEL), and for a lawyer to read. */
class DialectTest {

    private static final Pattern CELL =
            Pattern.compile("-|(==|!=|<=|>=|<|>) ?(\"[A-Z_a-z]+\"|\"[\\p{L}’ -]+\"|-?\\d+|true|false)|\\$\\{.+}");

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

    private static List<String> annotations(Resource file) throws IOException {
        return Pattern.compile("<description>(.*)</description>")
                .matcher(file.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(annotation -> annotation.group(1))
                .toList();
    }

    private static DecisionTable table(Resource file) throws IOException {
        var content = file.getContentAsByteArray();
        var definition = new DmnXMLConverter().convertToDmnModel(() -> new ByteArrayInputStream(content), false, false);
        return (DecisionTable) definition.getDecisions().get(0).getExpression();
    }
}
