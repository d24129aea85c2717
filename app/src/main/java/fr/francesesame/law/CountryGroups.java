package fr.francesesame.law;

import fr.francesesame.processes.ports.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups of countries as they are today. */
@Component
class CountryGroups implements Territories {

    private static final LawBook<Map<String, Set<String>>> BOOK =
            new LawBook<>("country groups", Set.of(LawFile.COUNTRY_GROUPS), InForce::countryGroups);
    private static final String UNION = "EU";

    private final LawShelf shelf;
    private final Clock clock;

    CountryGroups(LawShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public boolean isUnion(@Nullable String country) {
        var code = Codes.country(country);
        var union = shelf.on(LocalDate.now(clock), BOOK).getOrDefault(UNION, Set.of());
        return code != null && union.contains(code);
    }
}
