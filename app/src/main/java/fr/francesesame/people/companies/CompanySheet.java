package fr.francesesame.people.companies;

import fr.francesesame.foundation.accounts.OperatorFigures.Month;
import fr.francesesame.goods.consignments.NamedParties.HiddenLot;
import fr.francesesame.people.companies.Contact.Purpose;
import fr.francesesame.people.companies.Establishments.Place;
import fr.francesesame.people.companies.Mandates.Mandate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Fiche opérateur »: what Sésame knows of the establishments that a person may look at, and what their lots came to. */
record CompanySheet(
        List<Part> parts, List<HiddenLot> hidden, List<Mandate> given, List<Mandate> received, List<Month> months) {

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public int lots() {
        return months.stream().mapToInt(Month::lots).sum();
    }

    public int refused() {
        return months.stream().mapToInt(Month::refused).sum();
    }

    public int late() {
        return months.stream().mapToInt(Month::late).sum();
    }

    public int noShows() {
        return months.stream().mapToInt(Month::noShows).sum();
    }

    /**
     * One establishment. {@code mends}: the person may change it; {@code keepers}: its correspondents and managers; {@code notifiedAt}: when TRACES
     * last named it by a number, null where it never did.
     */
    record Part(
            Place place, boolean mends, List<Contact> contacts, List<Keeper> keepers, @Nullable Instant notifiedAt) {

        public Optional<Contact> contact(Purpose purpose) {
            return contacts.stream().filter(one -> one.purpose() == purpose).findFirst();
        }
    }

    /** {@code role}: CORRESPONDENT or MANAGER. */
    record Keeper(String name, String role) {}
}
