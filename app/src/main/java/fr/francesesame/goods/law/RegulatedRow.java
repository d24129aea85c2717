package fr.francesesame.goods.law;

import java.util.List;

/** A row of 2019/2072 annex XI: part A asks for a control at the border post, part C exempts. {@code partial}: only part of the code (« ex »). */
record RegulatedRow(String prefix, boolean partial, PlantWords goods, Origins origins, String point) {

    static RegulatedRow of(List<String> cells) {
        var prefix = cells.get(0);
        if (!prefix.matches("\\d{4,10}")) {
            throw new IllegalArgumentException("« " + prefix + " » is not a code of the Combined Nomenclature");
        }
        return new RegulatedRow(
                prefix,
                cells.get(1).equals("ex"),
                PlantWords.of(cells.get(2)),
                Origins.parse(cells.get(3)),
                cells.get(4));
    }

    boolean exempts() {
        return point.startsWith("C");
    }
}
