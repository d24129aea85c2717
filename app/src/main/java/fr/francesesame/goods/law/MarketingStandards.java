package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.MarketingLaw.Goods;
import fr.francesesame.processes.ports.MarketingLaw.Line;
import fr.francesesame.processes.ports.MarketingLaw.Standard;
import fr.francesesame.terms.CnCode;
import java.util.Set;
import java.util.stream.Collectors;

/** The standards of 2023/2429 and the approved countries of 2023/2430 as they stand on a day. */
class MarketingStandards {

    static final LawBody<MarketingStandards> BOOK = new LawBody<>(
            "marketing standards",
            Set.of(LawFile.MARKETING_STANDARDS, LawFile.APPROVED_COUNTRIES),
            MarketingStandards::new);

    private final ByCode<StandardRow> standards;
    private final Set<String> approved;
    private final String version;

    private MarketingStandards(InForce law) {
        this.standards = new ByCode<>(law.rows(LawFile.MARKETING_STANDARDS, StandardRow.class), StandardRow::prefix);
        this.approved = law.rows(LawFile.APPROVED_COUNTRIES, ApprovedCountryRow.class).stream()
                .map(ApprovedCountryRow::country)
                .collect(Collectors.toSet());
        this.version = law.version(LawFile.MARKETING_STANDARDS);
    }

    Line line(Goods goods) {
        var origin = goods.origin();
        return new Line(standard(new CnCode(goods.cn())), origin != null && approved.contains(origin), version);
    }

    /** The longest code that covers the goods; a shorter one than a specific standard's leaves a doubt. */
    private Standard standard(CnCode notified) {
        if (standards.below(notified).anyMatch(row -> row.standard().equals("SPECIFIC"))) {
            return Standard.POSSIBLE;
        }
        return standards.closest(notified).stream()
                .findFirst()
                .map(row -> Standard.valueOf(row.standard()))
                .orElse(Standard.NONE);
    }
}
