package fr.francesesame.goods.checks;

import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Countries;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Words;
import fr.francesesame.terms.Writing;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers that no list of words has: a code of the nomenclature, a country, the name of a plant, as inspectors type them. */
@Component
class TypedAnswers {

    private static final int PRECISE = 8;
    private static final int SUBDIVIDED = 10;

    private final Nomenclature nomenclature;

    TypedAnswers(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    /** As it is kept; empty where it is none. {@code day}: by whose nomenclature codes are looked at. */
    Optional<String> read(MissingFact fact, GoodsLine line, String typed, LocalDate day) {
        return switch (fact) {
            case DIGITS, CODE -> code(line, typed, PRECISE, day);
            case SUBDIVISION -> code(line, typed, SUBDIVIDED, day);
            case DISPATCH, ORIGIN -> country(typed);
            case SPECIES -> Optional.of(typed).filter(name -> name.matches("\\p{L}.*\\p{L}.*"));
            default -> Optional.empty();
        };
    }

    /** In the nomenclature of the day, and under what is sure of the code that was notified. */
    private Optional<String> code(GoodsLine line, String typed, int shortest, LocalDate day) {
        var sure = nomenclature.of(line.asTold().cn(), day).judgedAs();
        return Optional.of(new CnCode(typed))
                .filter(CnCode::isWellFormed)
                .map(CnCode::value)
                .filter(code -> code.length() >= shortest && code.startsWith(sure))
                .filter(code -> nomenclature.of(code, day).isInForce());
    }

    private static Optional<String> country(String typed) {
        var code = Writing.code(typed);
        return Countries.codes()
                .filter(known -> known.equals(code) || Words.joined(typed).equals(name(known)))
                .findFirst();
    }

    private static String name(String code) {
        return Words.joined(Countries.name(code));
    }
}
