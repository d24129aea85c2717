package fr.francesesame.goods.law;

import java.util.List;

/** A code of one year's Combined Nomenclature, or a heading or subheading above codes, with its French text. */
record NomenclatureRow(String code, String text) {

    static NomenclatureRow of(List<String> cells) {
        var code = cells.get(0);
        if (!code.matches("\\d{4}|\\d{6}|\\d{8}")) {
            throw new IllegalArgumentException("« " + code + " » is not a code of 4, 6 or 8 digits");
        }
        return new NomenclatureRow(code, cells.get(1));
    }
}
