package fr.francesesame.goods.simulation;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.terms.CnCode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says back how the goods of a question were read, so that nobody takes an answer for another one's. */
@Component
class UnderstoodGoods {

    private final Nomenclature nomenclature;
    private final CountryChoices countries;
    private final BorderPosts posts;

    UnderstoodGoods(Nomenclature nomenclature, CountryChoices countries, BorderPosts posts) {
        this.posts = posts;
        this.nomenclature = nomenclature;
        this.countries = countries;
    }

    List<Understood> of(Question question) {
        var arrival = question.arrival();
        var day = LocalDate.ofInstant(arrival == null ? question.now() : arrival, posts.zoneOf(question.post()));
        return question.goods().stream().map(goods -> understood(goods, day)).toList();
    }

    private Understood understood(Goods goods, LocalDate day) {
        return new Understood(
                goods.line(),
                goods.cn(),
                new CnCode(goods.cn()).printed(),
                String.join(" › ", nomenclature.path(goods.cn(), day)),
                goods.origin() == null ? "" : goods.origin(),
                countries.name(goods.origin()));
    }
}
