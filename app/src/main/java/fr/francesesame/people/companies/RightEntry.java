package fr.francesesame.people.companies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a manager has typed so far of the three steps; {@code comptes}: « username siret » of each person chosen. */
record RightEntry(
        @Nullable String service,
        @Nullable String groupe,
        @Nullable List<String> comptes,
        @Nullable String debut,
        @Nullable String fin) {

    Optional<ServiceGroup> group() {
        return ServiceGroup.of(text(service), text(groupe));
    }

    public List<String> chosen() {
        return comptes == null ? List.of() : comptes;
    }

    boolean hasChosen(Link link) {
        return chosen().contains(link.username() + " " + link.siret());
    }

    Optional<LocalDate> from() {
        return day(debut);
    }

    /** Empty also where none was typed: then the right has no end. */
    Optional<LocalDate> until() {
        return day(fin);
    }

    /** Keys of the sentences, by field. */
    java.util.Map<String, String> faults(LocalDate today) {
        var faults = new java.util.LinkedHashMap<String, String>();
        if (from().isEmpty()) {
            faults.put("debut", "companies.fault.day");
        } else if (from().get().isBefore(today)) {
            faults.put("debut", "companies.fault.past");
        }
        if (!text(fin).isBlank() && until().isEmpty()) {
            faults.put("fin", "companies.fault.day");
        } else if (until().isPresent() && from().isPresent() && until().get().isBefore(from().get())) {
            faults.put("fin", "companies.fault.order");
        }
        return faults;
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
