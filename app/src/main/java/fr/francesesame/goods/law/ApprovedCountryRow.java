package fr.francesesame.goods.law;

import java.util.List;

/** A third country whose certificates of conformity are recognised (2023/2430 annex IV). */
record ApprovedCountryRow(String country, String act) {

    static ApprovedCountryRow of(List<String> cells) {
        return new ApprovedCountryRow(Cells.country(cells.get(0)), cells.get(1));
    }
}
