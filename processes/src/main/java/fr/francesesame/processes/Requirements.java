package fr.francesesame.processes;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « Quelles formalités pour ma marchandise ? », answered by the tables that the processes ask, line by line. */
public interface Requirements {

    Answer of(Question question);

    /** {@code now}: when the goods would be notified; {@code arrival} null where not told. */
    record Question(
            List<Goods> goods, @Nullable BorderPost post, Purpose purpose, Instant now, @Nullable Instant arrival) {}

    /**
     * {@code use}: {@code food}, {@code feed}, {@code processing}, {@code private} or {@code sample}; net weight in kilograms;
     * {@code dispatchedFrom}: country of dispatch, null where not told; {@code told}: what was answered about a missing fact.
     */
    record Goods(
            int line,
            String cn,
            @Nullable String eppo,
            @Nullable String scientificName,
            @Nullable String productType,
            @Nullable String origin,
            boolean organic,
            String use,
            @Nullable BigDecimal weightKg,
            @Nullable String dispatchedFrom,
            Map<MissingFact, String> told) {

        /** Goods of which nothing more was told. */
        public Goods(
                int line,
                String cn,
                @Nullable String eppo,
                @Nullable String scientificName,
                @Nullable String productType,
                @Nullable String origin,
                boolean organic,
                String use,
                @Nullable BigDecimal weightKg) {
            this(line, cn, eppo, scientificName, productType, origin, organic, use, weightKg, null, Map.of());
        }

        /** The same goods under the code that they are judged by. */
        public Goods as(String judged) {
            return new Goods(
                    line,
                    judged,
                    eppo,
                    scientificName,
                    productType,
                    origin,
                    organic,
                    use,
                    weightKg,
                    dispatchedFrom,
                    told);
        }
    }

    record Answer(List<Needed> formalities, List<Told> notices, List<Asked> questions) {

        public Answer(List<Needed> formalities, List<Told> notices) {
            this(formalities, notices, List.of());
        }
    }

    /**
     * The question that decides what a line needs under these formalities (none: under any of them). {@code answers}: words that answer it,
     * or codes of the nomenclature; none where a text does.
     */
    record Asked(
            int line,
            Set<FormalityType> types,
            MissingFact fact,
            String text,
            List<String> answers,
            String legalBasis) {}

    /**
     * A formality that surely is needed, for these lines: {@code checks} are the strictest of its lines, {@code perLine} those of
     * each; {@code atPost} false: every line at a point of release for free circulation.
     */
    record Needed(
            FormalityType type,
            List<Integer> lines,
            boolean atPost,
            String reason,
            String legalBasis,
            List<Expected> checks,
            List<OnLine> perLine) {}

    /** What one line of goods needs under a formality, and where. */
    record OnLine(int line, boolean atPost, String reason, String legalBasis, List<Expected> checks) {}

    /**
     * {@code rate}: share of such consignments that get this check, in percent; 0 where no rate is fixed or only suspicion leads to it;
     * {@code hazard}: what is looked for, where the law names it.
     */
    record Expected(CheckKind kind, BigDecimal rate, @Nullable String hazard, String reason, String legalBasis) {}

    /**
     * {@code type} null where the notice is not about one formality, else the one that it leaves open or shuts;
     * {@code line} null where it is about all goods; {@code missing}: what would settle it, null where nothing is missing.
     */
    record Told(
            String code,
            @Nullable FormalityType type,
            @Nullable Integer line,
            @Nullable MissingFact missing,
            String text,
            String legalBasis) {

        /** A notice that leaves nothing open. */
        public Told(String code, @Nullable FormalityType type, @Nullable Integer line, String text, String legalBasis) {
            this(code, type, line, null, text, legalBasis);
        }
    }
}
