package fr.francesesame.appointments.visits;

import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which formalities of bookings somebody sees; a booking of which they see none does not exist for them. */
@Component
public class SeenFormalities {

    private final BookingFormalities formalities;
    private final Sight sight;

    SeenFormalities(BookingFormalities formalities, Sight sight) {
        this.formalities = formalities;
        this.sight = sight;
    }

    /** Of one booking. */
    public List<ServedFormality> of(Scope scope, AppointmentId booking) {
        return of(scope, List.of(booking)).getOrDefault(booking, List.of());
    }

    /** Empty where they see none; in two queries, however many bookings there are. */
    public Map<AppointmentId, List<ServedFormality>> of(Scope scope, Collection<AppointmentId> bookings) {
        var all = formalities.of(bookings);
        var seen = sight.seen(scope, references(all.values()));
        all.replaceAll((booking, served) -> served.stream()
                .filter(formality -> seen.contains(formality.reference()))
                .toList());
        return all;
    }

    private static List<Reference> references(Collection<List<ServedFormality>> served) {
        return served.stream()
                .flatMap(List::stream)
                .map(ServedFormality::reference)
                .distinct()
                .toList();
    }
}
