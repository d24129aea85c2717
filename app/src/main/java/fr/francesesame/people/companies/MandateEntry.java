package fr.francesesame.people.companies;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Writing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mandate as typed: whose, to whom, for which formalities, from which day to which. */
record MandateEntry(
        @Nullable String mandant,
        @Nullable String mandataire,
        @Nullable List<String> types,
        @Nullable String debut,
        @Nullable String fin) {

    String mandatary() {
        return Writing.withoutBlanks(mandataire);
    }

    Set<FormalityType> formalities() {
        return Arrays.stream(FormalityType.values())
                .filter(type -> types != null && types.contains(type.name()))
                .collect(Collectors.toSet());
    }

    LocalDate from() {
        return days().from().orElseThrow();
    }

    LocalDate until() {
        return days().until().orElseThrow();
    }

    /** Keys of the sentences, by field. */
    Map<String, String> faults(LocalDate today, List<String> own, boolean known) {
        var faults = new LinkedHashMap<String, String>();
        if (mandant == null || !own.contains(mandant)) {
            faults.put("mandant", "companies.fault.mandator");
        }
        if (!known || own.contains(mandatary())) {
            faults.put("mandataire", "companies.fault.mandatary");
        }
        if (formalities().isEmpty()) {
            faults.put("types", "companies.fault.types");
        }
        faults.putAll(days().faults(today));
        if (days().until().isEmpty()) {
            faults.put("fin", "companies.fault.day");
        }
        return faults;
    }

    private RightEntry days() {
        return new RightEntry(null, null, null, debut, fin);
    }
}
