package fr.francesesame.goods.law;

import java.util.List;

/** A country of a group that the annexes speak of. */
record CountryRow(String group, String country) {

    static CountryRow of(List<String> cells) {
        return new CountryRow(cells.get(0), cells.get(1));
    }
}
