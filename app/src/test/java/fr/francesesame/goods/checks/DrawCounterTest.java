package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** The rate is a least share at every moment, whatever chance does. */
class DrawCounterTest {

    @Property(tries = 300)
    void neverFewerThanTheRateAsksFor(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 400) int consignments,
            @ForAll long seed) {
        var random = new Random(seed);
        expectTheLeastShare(rate, consignments, new Chance() {
            @Override
            boolean falls(BigDecimal percent) {
                return random.nextDouble() * 100 < percent.doubleValue();
            }
        });
    }

    @Property(tries = 100)
    void evenWhereChanceNeverFalls(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 400) int consignments) {
        expectTheLeastShare(rate, consignments, new Chance() {
            @Override
            boolean falls(BigDecimal percent) {
                return false;
            }
        });
    }

    @Property(tries = 50)
    void aHundredIsAlwaysDrawnAndZeroNever(@ForAll @IntRange(min = 0, max = 1000) int seen) {
        var chance = new Chance();
        var all = new DrawCounter("FRLEH1", "2026", seen, seen);
        assertThat(all.next("row", BigDecimal.valueOf(100), chance).selected()).isTrue();
        var none = new DrawCounter("FRLEH1", "2026", seen, 0);
        assertThat(none.next("row", BigDecimal.ZERO, chance).selected()).isFalse();
    }

    private static void expectTheLeastShare(BigDecimal rate, int consignments, Chance chance) {
        var counter = new DrawCounter("FRLEH1", "2026", 0, 0);
        for (var consignment = 0; consignment < consignments; consignment++) {
            var draw = counter.next("row", rate, chance);
            counter = new DrawCounter("FRLEH1", "2026", draw.seen(), draw.chosen());
            var due = rate.multiply(BigDecimal.valueOf(draw.seen())).intValue() / 100;
            assertThat(draw.chosen()).isGreaterThanOrEqualTo(due);
        }
    }
}
