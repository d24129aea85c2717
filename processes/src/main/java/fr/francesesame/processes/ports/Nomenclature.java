package fr.francesesame.processes.ports;

import fr.francesesame.decisions.CodeStanding;
import fr.francesesame.decisions.GoodsNames.Found;
import java.time.LocalDate;
import java.util.List;

/** Look-up in the Combined Nomenclature, which changes each January (Reg. (EEC) No 2658/87 art 12). */
public interface Nomenclature {

    CodeStanding of(String cn, LocalDate day);

    /** French texts from the heading down to the code; none for a code that no year knows. */
    List<String> path(String cn, LocalDate day);

    /** Headings and codes of goods that are called so, at most {@code most}. */
    List<Found> find(String words, LocalDate day, int most);
}
