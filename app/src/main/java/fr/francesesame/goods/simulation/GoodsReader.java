package fr.francesesame.goods.simulation;

import fr.francesesame.decisions.GoodsNames.Found;
import fr.francesesame.goods.simulation.SimulationFaults.Choice;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import fr.francesesame.goods.simulation.SimulationRequest.Line;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one line of a request: goods and country by code or by French name. What may mean several things is asked back, never guessed. */
@Component
class GoodsReader {

    private static final Set<String> USES = Set.of("food", "feed", "processing", "private", "sample");
    private static final BigDecimal MOST_KG = BigDecimal.valueOf(1_000_000_000);
    private static final int FINEST = 9;
    private static final int LONGEST = 200;
    private static final int MOST_CHOICES = 20;
    private static final int LONGEST_LABEL = 60;

    private final Nomenclature nomenclature;
    private final CountryChoices countries;
    private final AnswerReader answers;

    GoodsReader(Nomenclature nomenclature, CountryChoices countries, AnswerReader answers) {
        this.answers = answers;
        this.nomenclature = nomenclature;
        this.countries = countries;
    }

    Goods read(@Nullable Line asked, int number, LocalDate day, List<Fault> faults) {
        var line = asked == null ? new Line(null, null, null, null, null) : asked;
        var use =
                line.use() == null || line.use().isBlank() ? "food" : line.use().strip();
        if (!USES.contains(use)) {
            faults.add(new Fault(number, "use", "simulation.fault.use"));
        }
        if (line.weightKg() != null && !isWeight(line.weightKg())) {
            faults.add(new Fault(number, "weightKg", "simulation.fault.weight"));
        }
        return new Goods(
                number,
                code(line.cn(), number, day, faults),
                null,
                null,
                null,
                country(line.origin(), "origin", number, faults),
                Boolean.TRUE.equals(line.organic()),
                use,
                line.weightKg(),
                Writing.isBlank(line.dispatchedFrom())
                        ? null
                        : country(line.dispatchedFrom(), "dispatchedFrom", number, faults),
                answers.read(line.answers(), number, faults));
    }

    /** A number with an exponent may be too long to be added to another one. */
    private static boolean isWeight(BigDecimal weight) {
        return weight.signum() >= 0 && weight.compareTo(MOST_KG) <= 0 && weight.scale() <= FINEST;
    }

    private String code(@Nullable String typed, int number, LocalDate day, List<Fault> faults) {
        var digits = Writing.withoutBlanks(typed).replace(".", "");
        if (digits.matches("[0-9]{1,12}")) {
            return digits;
        }
        var name = typed == null ? "" : typed.strip();
        var found = name.length() > LONGEST || !name.matches("(?s).*\\p{L}.*")
                ? List.<Found>of()
                : nomenclature.find(name, day, MOST_CHOICES);
        var only = only(found);
        if (only == null) {
            faults.add(fault(number, name, found));
            return "";
        }
        return only.code();
    }

    /** The only goods of that name, or the only ones that the trade calls just so. */
    private static @Nullable Found only(List<Found> found) {
        var exact = found.stream().filter(Found::exact).toList();
        var candidates = exact.isEmpty() ? found : exact;
        return candidates.size() == 1 && !candidates.get(0).near() ? candidates.get(0) : null;
    }

    private static Fault fault(int number, String name, List<Found> found) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return new Fault(number, "cn", "simulation.fault.cn");
        }
        var sentence = "simulation.fault.cn."
                + (found.isEmpty() ? "unknown" : found.get(0).near() ? "near" : "several");
        return new Fault(
                number,
                "cn",
                sentence,
                List.of(name),
                found.stream().map(GoodsReader::choice).toList());
    }

    private static Choice choice(Found found) {
        return new Choice(found.code(), new CnCode(found.code()).printed() + " – " + label(found));
    }

    /** What the trade calls the goods; else how the nomenclature's words begin. */
    private static String label(Found found) {
        if (!found.called().isEmpty()) {
            return found.called();
        }
        var path = found.path();
        var ends = path.size() < 3 ? path : List.of(path.get(0), path.get(path.size() - 1));
        return ends.stream().map(GoodsReader::shortened).collect(Collectors.joining(" › "));
    }

    private static String shortened(String text) {
        var end = text.lastIndexOf(' ', LONGEST_LABEL);
        return text.length() <= LONGEST_LABEL || end < 0 ? text : text.substring(0, end) + "…";
    }

    private @Nullable String country(@Nullable String typed, String field, int number, List<Fault> faults) {
        var code = countries.code(typed);
        if (code.isPresent()) {
            return code.get();
        }
        var like = countries.like(typed);
        faults.add(
                like.isEmpty()
                        ? new Fault(number, field, "simulation.fault." + field)
                        : new Fault(
                                number,
                                field,
                                "simulation.fault.origin.several",
                                List.of(String.valueOf(typed).strip()),
                                like));
        return null;
    }
}
