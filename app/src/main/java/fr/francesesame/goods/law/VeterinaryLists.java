package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.VeterinaryLaw.Goods;
import fr.francesesame.processes.ports.VeterinaryLaw.Line;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 2021/632 and 2019/2129 as they stand together on a day. */
class VeterinaryLists {

    static final LawBody<VeterinaryLists> BOOK = new LawBody<>(
            "veterinary",
            Set.of(
                    LawFile.ANIMAL_GOODS,
                    LawFile.RISK_CATEGORIES,
                    LawFile.CATEGORIES_OF_GOODS,
                    LawFile.AGREEMENTS,
                    LawFile.COUNTRY_GROUPS,
                    LawFile.TERRITORIES),
            VeterinaryLists::new);

    private final ByCode<AnimalGoodsRow> goods;
    private final CategoriesOfGoods categories;
    private final Map<String, RiskCategoryRow> rates;
    private final Map<String, AgreementRow> agreements;
    private final Areas areas;
    private final String version;

    private VeterinaryLists(InForce law) {
        this.goods = new ByCode<>(law.rows(LawFile.ANIMAL_GOODS, AnimalGoodsRow.class), AnimalGoodsRow::prefix);
        this.categories = new CategoriesOfGoods(law.rows(LawFile.CATEGORIES_OF_GOODS, CategoryOfGoodsRow.class));
        this.rates = law.rows(LawFile.RISK_CATEGORIES, RiskCategoryRow.class).stream()
                .collect(Collectors.toMap(RiskCategoryRow::category, Function.identity(), VeterinaryLists::stricter));
        this.agreements = law.rows(LawFile.AGREEMENTS, AgreementRow.class).stream()
                .collect(Collectors.toMap(AgreementRow::country, Function.identity()));
        this.areas = new Areas(law);
        this.version = law.version(LawFile.RISK_CATEGORIES);
    }

    private static RiskCategoryRow stricter(RiskCategoryRow one, RiskCategoryRow other) {
        return one.physical().compareTo(other.physical()) >= 0 ? one : other;
    }

    Line line(Goods asked) {
        var category = categories.of(asked);
        var rate = category.name() == null ? null : rates.get(category.name());
        var agreement = asked.origin() == null ? null : agreements.get(asked.origin());
        return new Line(
                listing(asked, FormalityType.CHED_A),
                listing(asked, FormalityType.CHED_P),
                category.name(),
                rate == null ? null : rate.identity(),
                rate == null ? null : rate.physical(),
                category.missing(),
                agreement == null ? null : agreement.act(),
                agreement == null ? null : agreement.rate(),
                "2019/2129-" + (category.name() == null ? "?" : category.name()) + "-"
                        + (asked.origin() == null ? "?" : asked.origin()),
                version);
    }

    private Listing listing(Goods asked, FormalityType type) {
        if (areas.isInside(type, asked.cn(), asked.origin())) {
            return Listing.NO;
        }
        var notified = new CnCode(asked.cn());
        var ched = type == FormalityType.CHED_A ? "A" : "P";
        var within = within(notified, ched);
        return goods.below(notified).anyMatch(row -> row.cheds().contains(ched) == (within == Listing.NO))
                ? Listing.POSSIBLE
                : within;
    }

    /** The longest row that covers the code decides. */
    private Listing within(CnCode notified, String ched) {
        return goods.closest(notified).stream()
                .findFirst()
                .filter(row -> row.cheds().contains(ched))
                .map(row -> row.whole() ? Listing.YES : Listing.POSSIBLE)
                .orElse(Listing.NO);
    }
}
