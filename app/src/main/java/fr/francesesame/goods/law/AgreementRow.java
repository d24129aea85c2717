package fr.francesesame.goods.law;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement with a country of origin (2019/2129 annex II); {@code rate} null: it was not read, the baseline holds. */
record AgreementRow(String country, String act, @Nullable BigDecimal rate) {

    static AgreementRow of(List<String> cells) {
        return new AgreementRow(Cells.country(cells.get(0)), cells.get(1), Cells.rateOrNone(cells.get(2)));
    }
}
