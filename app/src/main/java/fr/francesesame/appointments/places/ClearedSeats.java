package fr.francesesame.appointments.places;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import fr.francesesame.appointments.places.Places.Occupant;
import fr.francesesame.terms.AppointmentId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which bookings have to leave the seats of a desk so that enough of them are free; those made last come first among the occupants. */
record ClearedSeats(int seats, List<Occupant> occupants) {

    Optional<List<AppointmentId>> fewest(int wanted) {
        var clearable = IntStream.rangeClosed(1, seats)
                .filter(seat -> on(seat).allMatch(Occupant::displaceable))
                .boxed()
                .toList();
        return chosen(clearable, wanted)
                .map(this::bookings)
                .min(comparingInt((Set<AppointmentId> gone) -> gone.size())
                        .thenComparing(Comparator.comparingInt(this::age)))
                .map(gone -> gone.stream()
                        .sorted(Comparator.comparing(AppointmentId::toString))
                        .toList())
                .filter(gone -> !gone.isEmpty());
    }

    /** Every way to take so many of these seats. */
    private static Stream<List<Integer>> chosen(List<Integer> from, int wanted) {
        if (wanted == 0) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, from.size()).boxed().flatMap(first -> chosen(
                        from.subList(first + 1, from.size()), wanted - 1)
                .map(rest ->
                        Stream.concat(Stream.of(from.get(first)), rest.stream()).toList()));
    }

    private Set<AppointmentId> bookings(List<Integer> taken) {
        return taken.stream()
                .flatMap(this::on)
                .map(Occupant::booking)
                .filter(Objects::nonNull)
                .collect(toCollection(LinkedHashSet::new));
    }

    private int age(Set<AppointmentId> gone) {
        var newestFirst = occupants.stream().map(Occupant::booking).distinct().toList();
        return gone.stream().mapToInt(newestFirst::indexOf).sum();
    }

    private Stream<Occupant> on(int seat) {
        return occupants.stream().filter(occupant -> occupant.seat() == seat);
    }
}
