package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.PlantLaw;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class PlantAnnexes implements PlantLaw {

    private final LawShelf shelf;

    PlantAnnexes(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Line line(Goods goods, LocalDate day) {
        return shelf.on(day, PlantAnnex.BOOK)
                .line(new Goods(
                        Codes.cn(goods.cn()), goods.eppo(), goods.scientificName(), Codes.country(goods.origin())));
    }

    @Override
    public Kind kind(String cn, LocalDate day) {
        return shelf.on(day, PlantAnnex.BOOK).kind(Codes.cn(cn));
    }
}
