package fr.francesesame.goods.law;

import java.util.List;

/** Goods under a measure of arts 28(1), 30(1) or 49(1) of 2016/2031: every consignment is checked. */
record EmergencyRow(String group, String plant, Origins origins) {

    static EmergencyRow of(List<String> cells) {
        return new EmergencyRow(cells.get(0), cells.get(1), Origins.parse(cells.get(2)));
    }
}
