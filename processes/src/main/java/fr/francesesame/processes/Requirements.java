package fr.francesesame.processes;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Quelles formalités pour ma marchandise ? », answered by the tables that the processes ask. */
public interface Requirements {

    Answer of(Question question);

    /** {@code now}: when the goods would be notified; {@code arrival} null where not told. */
    record Question(
            List<Goods> goods, @Nullable BorderPost post, Purpose purpose, Instant now, @Nullable Instant arrival) {}

    /** {@code use}: {@code food}, {@code feed}, {@code processing}, {@code private} or {@code sample}; net weight in kilograms. */
    record Goods(
            int line,
            String cn,
            @Nullable String eppo,
            @Nullable String scientificName,
            @Nullable String productType,
            @Nullable String origin,
            boolean organic,
            String use,
            @Nullable BigDecimal weightKg) {}

    record Answer(List<Needed> formalities, List<Told> notices) {}

    /** A formality that surely is needed, for these lines; {@code atPost} false: at a point of release for free circulation. */
    record Needed(
            FormalityType type,
            List<Integer> lines,
            boolean atPost,
            String reason,
            String legalBasis,
            List<Expected> checks) {}

    /** {@code rate}: share of such consignments that get this check, in percent. */
    record Expected(CheckKind kind, BigDecimal rate, String reason, String legalBasis) {}

    /**
     * {@code type} null where the notice is not about one formality, else the one that it leaves open or shuts;
     * {@code line} null where it is about all goods.
     */
    record Told(String code, @Nullable FormalityType type, @Nullable Integer line, String text, String legalBasis) {}
}
