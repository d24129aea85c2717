package fr.francesesame.law;

import fr.francesesame.processes.ports.PlantLaw;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PlantAnnexes implements PlantLaw {

    private final LawShelf shelf;

    PlantAnnexes(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Line line(Goods goods, LocalDate day) {
        return shelf.on(day)
                .line(new Goods(
                        goods.cn().replaceAll("\\s", ""), goods.eppo(), goods.scientificName(), code(goods.origin())));
    }

    private static @Nullable String code(@Nullable String origin) {
        return origin == null || origin.isBlank() ? null : origin.strip().toUpperCase(Locale.ROOT);
    }
}
