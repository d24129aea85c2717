package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.FoodFeedLaw;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FoodFeedLooks implements FoodFeedLaw {

    private final LawShelf shelf;

    FoodFeedLooks(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Entry> entries(Goods goods, LocalDate day) {
        return shelf.on(day, FoodFeedAnnexes.BOOK)
                .entries(new Goods(
                        Codes.cn(goods.cn()), Codes.country(goods.origin()), Codes.country(goods.dispatchedFrom())));
    }
}
