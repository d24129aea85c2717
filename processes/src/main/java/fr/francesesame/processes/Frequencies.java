package fr.francesesame.processes;

import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Frequencies of the checks of goods under one formality, as the annexes in force on a day and the tables say. */
public interface Frequencies {

    /** In line order, each table asked once per distinct set of facts; {@code qualified}: rates that agents have set, by line number. */
    List<GoodsFrequency> of(
            FormalityType type, List<GoodsLine> lines, Map<Integer, BigDecimal> qualified, LocalDate day);
}
