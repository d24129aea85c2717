package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.VeterinaryLaw;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class VeterinaryLooks implements VeterinaryLaw {

    private final LawShelf shelf;

    VeterinaryLooks(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Line line(Goods goods, LocalDate day) {
        return shelf.on(day, VeterinaryLists.BOOK)
                .line(new Goods(
                        Codes.cn(goods.cn()),
                        goods.productType(),
                        Codes.country(goods.origin()),
                        goods.use(),
                        goods.told()));
    }
}
