package fr.francesesame.law;

import fr.francesesame.processes.ports.VeterinaryLaw.Goods;
import fr.francesesame.processes.ports.VeterinaryLaw.Line;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Listing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 2021/632 and 2019/2129 as they stand together on a day. */
class VeterinaryLists {

    static final LawBook<VeterinaryLists> BOOK = new LawBook<>(
            "veterinary",
            Set.of(
                    LawFile.ANIMAL_GOODS,
                    LawFile.RISK_CATEGORIES,
                    LawFile.CATEGORIES_OF_GOODS,
                    LawFile.AGREEMENTS,
                    LawFile.COUNTRY_GROUPS),
            VeterinaryLists::new);

    private static final Set<String> OUTSIDE = Set.of("EU", "VETERINARY_AREA");

    private final List<AnimalGoodsRow> goods;
    private final List<CategoryOfGoodsRow> categories;
    private final Map<String, RiskCategoryRow> rates;
    private final Map<String, AgreementRow> agreements;
    private final Map<String, Set<String>> groups;
    private final String version;

    private VeterinaryLists(InForce law) {
        this.goods = law.rows(LawFile.ANIMAL_GOODS, AnimalGoodsRow.class);
        this.categories = law.rows(LawFile.CATEGORIES_OF_GOODS, CategoryOfGoodsRow.class);
        this.rates = law.rows(LawFile.RISK_CATEGORIES, RiskCategoryRow.class).stream()
                .collect(Collectors.toMap(RiskCategoryRow::category, Function.identity(), VeterinaryLists::stricter));
        this.agreements = law.rows(LawFile.AGREEMENTS, AgreementRow.class).stream()
                .collect(Collectors.toMap(AgreementRow::country, Function.identity()));
        this.groups = law.countryGroups();
        this.version = law.version(LawFile.RISK_CATEGORIES);
    }

    private static RiskCategoryRow stricter(RiskCategoryRow one, RiskCategoryRow other) {
        return one.physical().compareTo(other.physical()) >= 0 ? one : other;
    }

    Line line(Goods asked) {
        var category = category(asked);
        var rate = category.map(rates::get);
        return new Line(
                listing(asked, "A"),
                listing(asked, "P"),
                category.orElse(null),
                rate.map(RiskCategoryRow::identity).orElse(null),
                rate.map(RiskCategoryRow::physical).orElse(null),
                agreementRate(asked.origin()),
                "2019/2129-" + category.orElse("?") + "-" + (asked.origin() == null ? "?" : asked.origin()),
                version);
    }

    private Listing listing(Goods asked, String ched) {
        if (isOutside(asked.origin())) {
            return Listing.NO;
        }
        var notified = new CnCode(asked.cn());
        return goods.stream()
                .filter(row -> row.cheds().contains(ched))
                .map(row -> covers(row, notified))
                .min(Comparator.naturalOrder())
                .orElse(Listing.NO);
    }

    private static Listing covers(AnimalGoodsRow row, CnCode notified) {
        if (notified.isWithin(row.prefix())) {
            return row.whole() ? Listing.YES : Listing.POSSIBLE;
        }
        return notified.mayBe(row.prefix()) ? Listing.POSSIBLE : Listing.NO;
    }

    private boolean isOutside(@Nullable String origin) {
        return origin != null
                && OUTSIDE.stream()
                        .anyMatch(group -> groups.getOrDefault(group, Set.of()).contains(origin));
    }

    /** The most precise row; a code that is too short to tell is left to an agent unless all it may be agree. */
    private Optional<String> category(Goods asked) {
        var notified = new CnCode(asked.cn());
        var within = categories.stream()
                .filter(row -> notified.isWithin(row.prefix()) && row.isSaidOf(asked.productType()))
                .max(Comparator.comparingInt(CategoryOfGoodsRow::precision))
                .map(CategoryOfGoodsRow::category);
        return within.or(() -> onlyOne(notified));
    }

    private Optional<String> onlyOne(CnCode notified) {
        var possible = categories.stream()
                .filter(row -> notified.mayBe(row.prefix()))
                .map(CategoryOfGoodsRow::category)
                .collect(Collectors.toSet());
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    private @Nullable BigDecimal agreementRate(@Nullable String origin) {
        return origin == null || !agreements.containsKey(origin)
                ? null
                : agreements.get(origin).rate();
    }
}
