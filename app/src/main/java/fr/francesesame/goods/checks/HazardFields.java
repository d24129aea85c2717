package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that name an organism or a substance, whatever form asks them. */
@Component
class HazardFields {

    private static final String[] MEASURED = {"MG_KG", "UG_KG", "NG_KG", "CFU_G", "PERCENT"};
    private static final String[] UNITS =
            Stream.concat(Stream.of(MEASURED), Stream.of("PRESENCE")).toArray(String[]::new);

    private final HazardLists lists;
    private final Dossiers dossiers;

    HazardFields(HazardLists lists, Dossiers dossiers) {
        this.lists = lists;
        this.dossiers = dossiers;
    }

    /** Whether an inspector may find an organism on the goods. */
    boolean isOfPlants(Reference reference) {
        return dossiers.facts(reference).type() == FormalityType.CHED_PP;
    }

    /** Asked where that field was answered by one of these values. */
    List<Field> organism(String field, String... values) {
        return List.of(
                Field.search("organism", lists.organisms()).when(field, values),
                Field.line("organismName").optional().when(field, values));
    }

    List<Field> substance(String field, String... values) {
        return List.of(
                Field.search("substance", lists.substances()).when(field, values),
                Field.choice("unit", UNITS).when(field, values),
                Field.number("measured").when("unit", MEASURED),
                Field.number("allowed").when("unit", MEASURED));
    }

    /** An EPPO code is well formed, and named where the list does not name it; a value exceeds the limit that it is held against. */
    void judge(Answers answers, Faults faults) {
        var code = code(answers);
        if (!code.isEmpty() && !code.matches("[A-Z0-9]{5,6}")) {
            faults.add("organism", "checks.fault.eppo");
        } else if (!code.isEmpty()
                && lists.organism(code).isEmpty()
                && answers.text("organismName").isEmpty()) {
            faults.add("organismName", "checks.fault.organismName");
        }
        answers.number("measured")
                .filter(value -> answers.number("allowed")
                        .filter(limit -> value.compareTo(limit) <= 0)
                        .isPresent())
                .ifPresent(value -> faults.add("measured", "checks.fault.withinLimit"));
    }

    Hazard of(Answers answers) {
        var code = code(answers);
        var measured = !answers.is("unit", "PRESENCE");
        return new Hazard(
                known(code),
                code.isEmpty() ? null : lists.organism(code).orElse(answers.text("organismName")),
                known(answers.text("substance")),
                measured ? answers.number("measured").orElse(null) : null,
                known(answers.text("unit")),
                measured ? answers.number("allowed").orElse(null) : null);
    }

    /** What a form proposes, from what was found before. */
    Map<String, Object> proposed(Hazard found) {
        var proposed = new LinkedHashMap<String, Object>();
        put(proposed, "organism", found.organismCode());
        put(proposed, "organismName", found.organismName());
        put(proposed, "substance", found.substance());
        put(proposed, "unit", found.unit());
        put(
                proposed,
                "measured",
                found.measured() == null ? null : found.measured().toPlainString());
        put(
                proposed,
                "allowed",
                found.allowed() == null ? null : found.allowed().toPlainString());
        return proposed;
    }

    private static void put(Map<String, Object> proposed, String field, @Nullable String value) {
        if (value != null) {
            proposed.put(field, value);
        }
    }

    private static String code(Answers answers) {
        return answers.text("organism").toUpperCase(Locale.ROOT);
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
