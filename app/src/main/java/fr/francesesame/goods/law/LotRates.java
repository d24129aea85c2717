package fr.francesesame.goods.law;

import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How often the lines of a lot are checked by the law of a day, in French. */
@Component
class LotRates {

    private final Dossiers dossiers;
    private final Checks checks;
    private final Frequencies frequencies;
    private final MessageSource sentences;

    LotRates(Dossiers dossiers, Checks checks, Frequencies frequencies, MessageSource sentences) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.frequencies = frequencies;
        this.sentences = sentences;
    }

    Lot lot(Reference reference) {
        return new Lot(
                reference, dossiers.facts(reference).type(), dossiers.lines(reference), checks.qualified(reference));
    }

    /** By line: what holds for it under every row that names it. */
    Map<Integer, String> of(Lot lot, LocalDate day) {
        var lines = new TreeMap<Integer, String>();
        frequencies.of(lot.type(), lot.lines(), lot.qualified(), day).forEach(said -> said.lines()
                .forEach(line -> lines.merge(line, words(said), (one, two) -> one + "\u00a0; " + two)));
        return lines;
    }

    private String words(GoodsFrequency said) {
        return switch (said.status()) {
            case RATE -> percent(said.physical()) + hazard(said);
            default -> sentences.getMessage("law.said." + said.status(), null, Locale.FRENCH);
        };
    }

    /** A newer version of the law may name a hazard that has no word here yet. */
    private String hazard(GoodsFrequency said) {
        var other = sentences.getMessage("simulation.hazard.other", null, Locale.FRENCH);
        return said.hazard() == null
                ? ""
                : " (" + sentences.getMessage("simulation.hazard." + said.hazard(), null, other, Locale.FRENCH) + ")";
    }

    private static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString().replace('.', ',') + "\u00a0%";
    }

    /** Read once, however many versions of the law it is tried on. */
    record Lot(Reference reference, FormalityType type, List<GoodsLine> lines, Map<Integer, BigDecimal> qualified) {}
}
