package fr.francesesame.processes.ports;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What customs said of goods that it detains, by the MRN of their declaration, and what becomes of them. */
public interface DetainedGoods {

    /** Locks the case until the end of the transaction: a formality that is being notified is waited for. */
    Detained of(String mrn);

    /** The formalities that the goods should have had and have not, each with its reason. */
    void missing(String mrn, List<Missing> formalities);

    /** Nothing is missing after all. */
    void nothingMissing(String mrn);

    /** Everything was notified; from here on it says what becomes of the goods. */
    void followed(String mrn);

    /** {@code notified}: what formalities there are for these goods, by their MRN or containers. */
    record Detained(BorderPost post, Instant declaredAt, List<Line> lines, Set<FormalityType> notified) {}

    /** Net weight in kilograms. */
    record Line(int number, String cn, String origin, boolean organic, @Nullable BigDecimal weightKg) {}

    record Missing(FormalityType type, String reason, String legalBasis) {}
}
