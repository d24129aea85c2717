package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Measure;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.terms.MassUnit;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of one goods line: its net weight in kilograms where the unit is one of mass, all else as it was written. What
 * is in an unknown unit or cannot be read is told to the agent, and is never kilograms nor nought.
 */
class Quantities {

    /** Units of volume, and pieces. */
    private static final Set<String> VOLUMES =
            Set.of(Line.PIECES, "LTR", "MLT", "CLT", "DLT", "HLT", "KLT", "MTQ", "DMQ", "CMQ", "MMQ");

    private final String line;
    private final List<Remark> remarks;
    private final List<Measure> measures = new ArrayList<>();
    private @Nullable BigDecimal kilograms;

    private Quantities(String line, List<Remark> remarks) {
        this.line = line;
        this.remarks = remarks;
    }

    static Quantities of(Element section, int line, List<Remark> remarks) {
        var read = new Quantities(String.valueOf(line), remarks);
        section.child("NetVolumeMeasure").ifPresent(read::volume);
        section.child("NetWeightMeasure").ifPresent(read::weight);
        return read;
    }

    @Nullable
    BigDecimal kilograms() {
        return kilograms;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    private void weight(Element measure) {
        var amount = amount(measure);
        if (amount == null) {
            return;
        }
        var weight = MassUnit.kilograms(amount, unit(measure));
        if (weight.isPresent()) {
            kilograms = Numbers.plain(weight.get());
        } else if (!isPlaceholder(measure, amount)) {
            keep(measure, amount, unit(measure).equals(Line.PIECES));
        }
    }

    private void volume(Element measure) {
        var amount = amount(measure);
        if (amount != null && !(amount.signum() == 0 && unit(measure).isEmpty())) {
            keep(measure, amount, VOLUMES.contains(unit(measure)));
        }
    }

    /** TRACES NT writes a bare 0 for the weight of animals that it counts. */
    private boolean isPlaceholder(Element measure, BigDecimal amount) {
        return amount.signum() == 0 && unit(measure).isEmpty() && !measures.isEmpty();
    }

    private void keep(Element measure, BigDecimal amount, boolean known) {
        measures.add(new Measure(amount, unit(measure)));
        if (!known) {
            remarks.add(
                    unit(measure).isEmpty()
                            ? Remark.of("noUnit", line, amount.toPlainString())
                            : Remark.of("unknownUnit", line, amount.toPlainString(), shown(unit(measure))));
        }
    }

    private @Nullable BigDecimal amount(Element measure) {
        var text = measure.text();
        var amount = Numbers.read(text).orElse(null);
        if (text != null && amount == null) {
            var unit = unit(measure);
            remarks.add(Remark.of("unreadableQuantity", line, shown(unit.isEmpty() ? text : text + " " + unit)));
        }
        return amount;
    }

    private static String unit(Element measure) {
        return Writing.code(measure.attribute("unitCode"));
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
