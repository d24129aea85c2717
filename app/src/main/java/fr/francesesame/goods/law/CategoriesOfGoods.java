package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.VeterinaryLaw.Goods;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.MissingFact;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Risk category of goods by the longest code that covers them: the stricter one until it is told what would lower it. */
class CategoriesOfGoods {

    private final ByCode<CategoryOfGoodsRow> rows;

    CategoriesOfGoods(List<CategoryOfGoodsRow> rows) {
        this.rows = new ByCode<>(rows, CategoryOfGoodsRow::prefix);
    }

    Category of(Goods goods) {
        var notified = new CnCode(goods.cn());
        var closest = rows.closest(notified);
        return closest.isEmpty() ? onlyOne(notified) : among(closest, goods);
    }

    private static Category among(List<CategoryOfGoodsRow> closest, Goods goods) {
        var description = description(goods);
        var chosen = closest.stream()
                .filter(row -> row.isSaidBy(description))
                .max(Comparator.comparingInt(CategoryOfGoodsRow::precision));
        if (chosen.isEmpty()) {
            return new Category(null, null);
        }
        var category = chosen.get().category();
        var missing = closest.stream()
                .filter(row -> row.fact() != null && !goods.told().containsKey(row.fact()))
                .filter(row -> chosen.get().words().isEmpty() && !row.category().equals(category))
                .map(CategoryOfGoodsRow::fact)
                .findFirst()
                .orElse(null);
        return new Category(category, missing);
    }

    private static String description(Goods goods) {
        return (goods.productType() == null ? "" : goods.productType()) + " " + goods.use() + " "
                + String.join(" ", goods.told().values());
    }

    /** A code that is too short to tell is left to an agent unless all it may be agree. */
    private Category onlyOne(CnCode notified) {
        var possible = rows.below(notified).map(CategoryOfGoodsRow::category).collect(Collectors.toSet());
        return possible.size() == 1
                ? new Category(possible.iterator().next(), null)
                : new Category(null, possible.isEmpty() ? null : MissingFact.DIGITS);
    }

    /** {@code name} null: unknown; {@code missing}: what could lower it. */
    record Category(@Nullable String name, @Nullable MissingFact missing) {}
}
