package fr.francesesame.goods.checks;

import fr.francesesame.processes.ports.Draws.Draw;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Consignments of one row seen and chosen at a post in a period, before the next one. */
record DrawCounter(String post, String period, int seen, int chosen) {

    /** Chosen by chance, or because the rate, which is a least share, would not be kept without this one. */
    Draw next(String row, BigDecimal rate, Chance chance) {
        var seenNow = seen + 1;
        var due = rate.multiply(BigDecimal.valueOf(seenNow)).movePointLeft(2).setScale(0, RoundingMode.FLOOR);
        var selected = chance.falls(rate) || chosen < due.intValueExact();
        return new Draw(selected, row, rate, period, seenNow, selected ? chosen + 1 : chosen);
    }
}
