package fr.francesesame.goods.law;

import fr.francesesame.decisions.CodeStanding;
import fr.francesesame.decisions.GoodsNames.Found;
import fr.francesesame.processes.ports.Nomenclature;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NomenclatureLooks implements Nomenclature {

    private final LawShelf shelf;

    NomenclatureLooks(LawShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public CodeStanding of(String cn, LocalDate day) {
        return on(day).nomenclature().of(cn, day.getYear());
    }

    @Override
    public List<String> path(String cn, LocalDate day) {
        return on(day).nomenclature().path(cn);
    }

    @Override
    public List<Found> find(String words, LocalDate day, int most) {
        return on(day).names(day.getYear()).find(words, most);
    }

    private NomenclatureYears on(LocalDate day) {
        return shelf.on(day, NomenclatureYears.BOOK);
    }
}
