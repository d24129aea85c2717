package fr.francesesame.goods.simulation;

import fr.francesesame.goods.simulation.SimulationFaults.Choice;
import fr.francesesame.processes.Requirements.Asked;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questions that decide, with the field of a line that each answer goes into and the French words of its answers. */
@Component
class Questions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Nomenclature nomenclature;
    private final MessageSource sentences;
    private final Clock clock;

    Questions(Nomenclature nomenclature, MessageSource sentences, Clock clock) {
        this.nomenclature = nomenclature;
        this.sentences = sentences;
        this.clock = clock;
    }

    List<Question> of(List<Asked> asked) {
        return asked.stream().map(this::question).toList();
    }

    private Question question(Asked asked) {
        var field = field(asked.fact());
        return new Question(
                asked.line(),
                asked.types().stream().map(FormalityType::name).toList(),
                asked.fact().name(),
                field,
                asked.text(),
                asked.answers().stream()
                        .map(answer -> new Choice(answer, field.equals("cn") ? code(answer) : word(asked, answer)))
                        .toList(),
                asked.legalBasis());
    }

    private static String field(MissingFact fact) {
        return switch (fact) {
            case CODE, DIGITS, SUBDIVISION -> "cn";
            case DISPATCH -> "dispatchedFrom";
            case ORIGIN -> "origin";
            case WEIGHT -> "weightKg";
            default -> "answers." + fact.name();
        };
    }

    private String code(String code) {
        var path = nomenclature.path(code, LocalDate.now(clock.withZone(PARIS)));
        return new CnCode(code).printed() + " – " + String.join(" › ", path);
    }

    private String word(Asked asked, String answer) {
        return sentences.getMessage("simulation.option." + asked.fact() + "." + answer, null, answer, Locale.FRENCH);
    }

    /** {@code missing}: the fact that is asked for; {@code field}: of the goods line, that takes the answer; {@code answers} none: a text. */
    @Schema(name = "SimulationQuestion")
    record Question(
            int line,
            List<String> types,
            @Schema(implementation = MissingFact.class) String missing,
            String field,
            String text,
            List<Choice> answers,
            String legalBasis) {}
}
