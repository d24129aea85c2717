package fr.francesesame.processes.law;

import fr.francesesame.terms.FormalityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The law of one formality on how often goods are checked. */
interface FrequencyLaw {

    Set<FormalityType> types();

    /** One verdict, or several where several rows of the law name the same goods; never none. */
    List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked);
}
