package fr.francesesame.goods.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.DatabaseTest;
import fr.francesesame.goods.law.LawChain;
import fr.francesesame.goods.simulation.Preparations.Preparation;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.Requirements.Expected;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.CheckKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/** Goods whose answer is known from the text of the law. */
@DatabaseTest
@Import({LawChain.class, SimulationReader.class, GoodsReader.class, AnswerReader.class, CountryChoices.class})
class LawCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private SimulationReader reader;

    @Autowired
    private Requirements requirements;

    @Autowired
    private Frequencies frequencies;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theAnswerIsThatOfTheText(LawCase known) throws Exception {
        var answer = answer(requirements.of(reader.read(known.request())));
        assertThat(known.actual(answer)).as("%s: %s", known.source(), answer).isEqualTo(known.expected(answer));
    }

    private static SimulationAnswer answer(Requirements.Answer answer) {
        var nothing = new Preparation(List.of(), "");
        return new SimulationAnswer(
                List.of(),
                answer.formalities().stream()
                        .map(needed -> SimulationAnswer.formality(needed, nothing, hazard -> hazard))
                        .toList(),
                answer.notices().stream().map(SimulationAnswer::notice).toList(),
                List.of());
    }

    /** The processes ask the frequencies of each line; the simulator says the same of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("onTheMarket")
    void theProcessesAnswerAlike(LawCase known) throws Exception {
        var question = reader.read(known.request());
        for (var formality : requirements.of(question).formalities()) {
            for (var line : formality.perLine()) {
                var goods = question.goods().get(line.line() - 1);
                var asked = new GoodsLine(
                        goods.line(),
                        goods.cn(),
                        null,
                        null,
                        null,
                        goods.origin(),
                        null,
                        null,
                        null,
                        goods.dispatchedFrom(),
                        goods.use(),
                        goods.told());
                var strictest = frequencies.of(formality.type(), List.of(asked), Map.of(), DAY).stream()
                        .filter(said -> !said.isToQualify())
                        .map(GoodsFrequency::physical)
                        .max(Comparator.naturalOrder());
                assertThat(physical(line.checks()).map(BigDecimal::doubleValue))
                        .isEqualTo(strictest.map(BigDecimal::doubleValue));
            }
        }
    }

    private static Optional<BigDecimal> physical(List<Expected> checks) {
        return checks.stream()
                .filter(check -> check.kind() == CheckKind.PHYSICAL)
                .map(Expected::rate)
                .findFirst();
    }

    static Stream<LawCase> onTheMarket() throws IOException {
        return cases().filter(known -> known.purpose() == null);
    }

    static Stream<LawCase> cases() throws IOException {
        return Stream.concat(read("law/cases.json"), read("law/own-cases.json"));
    }

    private static Stream<LawCase> read(String resource) throws IOException {
        var json = new ObjectMapper();
        return json
                .readerForListOf(LawCase.class)
                .<List<LawCase>>readValue(new ClassPathResource(resource).getInputStream())
                .stream();
    }
}
