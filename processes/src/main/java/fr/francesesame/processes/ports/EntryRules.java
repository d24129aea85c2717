package fr.francesesame.processes.ports;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Look-up in what the lists of all formalities share: their doubts, their exemptions for private goods, and what is loaded at all. */
public interface EntryRules {

    /** What the code alone leaves open under that formality, in the order in which it is to be asked; empty where nothing is known. */
    List<Doubt> doubts(FormalityType type, String cn, LocalDate day);

    /** Up to which quantity private goods are exempt (2019/2122 arts 7, 10 and 11); empty: not exempt. */
    Optional<Allowance> allowance(FormalityType type, String cn, @Nullable String origin, LocalDate day);

    /** Whether organic goods are on the list of high-risk products (2021/2306 art 6(2)). */
    boolean isOrganicHighRisk(String cn, @Nullable String origin, LocalDate day);

    /** Whether a version of the formality's lists is in force on that day. */
    boolean isLoaded(FormalityType type, LocalDate day);

    /** {@code yes}, {@code no}: answers under which the lists surely name the goods, or surely do not. */
    record Doubt(MissingFact fact, Set<String> yes, Set<String> no) {}

    /** {@code mostKg} null: whatever the weight; {@code pets}: animals that travel with their keeper. */
    record Allowance(@Nullable BigDecimal mostKg, boolean pets) {}
}
