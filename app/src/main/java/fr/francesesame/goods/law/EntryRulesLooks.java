package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EntryRulesLooks implements EntryRules {

    private final LawShelf shelf;

    EntryRulesLooks(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Doubt> doubts(FormalityType type, String cn, LocalDate day) {
        return shelf.on(day, SharedRules.BOOK).doubts(type, Codes.cn(cn));
    }

    @Override
    public Optional<Allowance> allowance(FormalityType type, String cn, @Nullable String origin, LocalDate day) {
        return shelf.on(day, SharedRules.BOOK).allowance(type, Codes.cn(cn), Codes.country(origin));
    }

    @Override
    public boolean isOrganicHighRisk(String cn, @Nullable String origin, LocalDate day) {
        return shelf.on(day, SharedRules.BOOK).isOrganicHighRisk(Codes.cn(cn), Codes.country(origin));
    }

    @Override
    public boolean isLoaded(FormalityType type, LocalDate day) {
        return listsOf(type).stream().allMatch(file -> shelf.holds(day, file));
    }

    private static Set<LawFile> listsOf(FormalityType type) {
        return switch (type) {
            case CHED_A, CHED_P -> Set.of(LawFile.ANIMAL_GOODS, LawFile.RISK_CATEGORIES);
            case CHED_PP -> Set.of(LawFile.REGULATED, LawFile.FREQUENCIES);
            case CHED_D -> Set.of(LawFile.FOOD_LINES);
            case CONFORMITY -> Set.of(LawFile.MARKETING_STANDARDS);
            case COI -> Set.of();
        };
    }
}
