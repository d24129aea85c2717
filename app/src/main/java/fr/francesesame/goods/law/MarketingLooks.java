package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.MarketingLaw;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class MarketingLooks implements MarketingLaw {

    private final LawShelf shelf;

    MarketingLooks(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Line line(Goods goods, LocalDate day) {
        return shelf.on(day, MarketingStandards.BOOK)
                .line(new Goods(Codes.cn(goods.cn()), Codes.country(goods.origin())));
    }
}
