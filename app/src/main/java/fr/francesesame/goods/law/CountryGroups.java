package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.Territories;
import fr.francesesame.terms.FormalityType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups of countries, and territories law by law, as they are today. */
@Component
class CountryGroups implements Territories {

    private static final LawBody<Areas> BOOK =
            new LawBody<>("territories", Set.of(LawFile.COUNTRY_GROUPS, LawFile.TERRITORIES), Areas::new);

    private final LawShelf shelf;
    private final Clock clock;

    CountryGroups(LawShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public boolean isUnion(@Nullable String country) {
        return areas().isUnion(Codes.country(country));
    }

    @Override
    public boolean isInside(FormalityType type, String cn, @Nullable String country) {
        return areas().isInside(type, Codes.cn(cn), Codes.country(country));
    }

    private Areas areas() {
        return shelf.on(LocalDate.now(clock), BOOK);
    }
}
