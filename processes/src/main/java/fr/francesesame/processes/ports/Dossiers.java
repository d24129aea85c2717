package fr.francesesame.processes.ports;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dossier as the processes see it: facts to judge by, and the place where they write how far they are. */
public interface Dossiers {

    /** The facts of the current version. An unknown reference is an {@link IllegalArgumentException}. */
    Facts facts(Reference reference);

    /** Goods lines of the current version, in order; totals left out. */
    List<GoodsLine> lines(Reference reference);

    /** The process has arrived at a step: who has to do what, by when. */
    void entered(Reference reference, Position position);

    /** Somebody else has to act at this step; nothing changes where the formality stands at another one. */
    void actsNext(Reference reference, Position position);

    void competent(Reference reference, ControlService service);

    /** Keeps a decision taken with the formality: table, version, inputs, rule, reason, legal basis. */
    void explained(Reference reference, Explanation explanation);

    /** Facts of every formality of the consignment, in the order they were opened, drafts left out; one question for all. */
    List<Facts> consignment(ConsignmentId consignment);

    /** Goods lines of the current version of each formality of the consignment, drafts left out; one question for all. */
    Map<Reference, List<GoodsLine>> linesOf(ConsignmentId consignment);

    /** The other formalities of the same goods included, in the order they were opened. */
    List<Reference> formalitiesOf(ConsignmentId consignment);

    /** Until the transaction ends no other one joins a formality to the consignment or looks what is missing of it. */
    void hold(ConsignmentId consignment);

    /** Replaces what is known of formalities that the goods need and that nobody has notified. */
    void missing(ConsignmentId consignment, List<Missing> missing);

    /** Documents and thread of the replaced formality move to the one that replaces it; the old one becomes read-only. */
    void moved(Reference replaced, Reference replacing);

    /**
     * What tables, gateways and Tasklist's columns read of a formality. {@code goods} and {@code origin} are short texts for a
     * column; {@code post} and {@code arrival} are null where the message gave none; {@code selectedByTraces} is empty where
     * TRACES NT is silent. {@code transportMode}: UN/ECE code (1 sea, 4 air…), null where not told; {@code use}: {@code food}
     * or {@code feed}.
     */
    record Facts(
            Reference reference,
            FormalityType type,
            TracesStatus status,
            ConsignmentId consignment,
            @Nullable BorderPost post,
            @Nullable Instant arrival,
            Instant notifiedAt,
            Purpose purpose,
            @Nullable String goods,
            @Nullable String origin,
            int lines,
            int containers,
            int seals,
            @Nullable String transportMode,
            String use,
            Optional<Boolean> selectedByTraces,
            @Nullable Reference replacedBy) {}

    /**
     * One line of goods. Net weight in kilograms; {@code establishment}: who sends the goods, by number or else by name;
     * {@code pieces}: how many there are, where they are counted; {@code dispatchedFrom}: country of dispatch; {@code use} as in
     * {@link Facts}; {@code told}: what was answered about a missing fact. An origin that is null may be any, and is judged as the
     * worst.
     */
    record GoodsLine(
            int number,
            String cn,
            @Nullable String eppo,
            @Nullable String scientificName,
            @Nullable String productType,
            @Nullable String origin,
            @Nullable BigDecimal netWeightKg,
            @Nullable String establishment,
            @Nullable BigDecimal pieces,
            @Nullable String dispatchedFrom,
            String use,
            Map<MissingFact, String> told) {

        /** Goods for food of which no more is known. */
        public GoodsLine(
                int number,
                String cn,
                @Nullable String eppo,
                @Nullable String scientificName,
                @Nullable String productType,
                @Nullable String origin,
                @Nullable BigDecimal netWeightKg,
                @Nullable String establishment,
                @Nullable BigDecimal pieces) {
            this(
                    number,
                    cn,
                    eppo,
                    scientificName,
                    productType,
                    origin,
                    netWeightKg,
                    establishment,
                    pieces,
                    null,
                    "food",
                    Map.of());
        }

        /** Goods that are weighed. */
        public GoodsLine(
                int number,
                String cn,
                @Nullable String eppo,
                @Nullable String scientificName,
                @Nullable String productType,
                @Nullable String origin,
                @Nullable BigDecimal netWeightKg,
                @Nullable String establishment) {
            this(number, cn, eppo, scientificName, productType, origin, netWeightKg, establishment, null);
        }

        /** The same goods under the code, the origin and the country of dispatch that were answered about what the message leaves open. */
        public GoodsLine asTold() {
            return told.isEmpty()
                    ? this
                    : new GoodsLine(
                            number,
                            Stream.of(MissingFact.SUBDIVISION, MissingFact.DIGITS, MissingFact.CODE)
                                    .flatMap(fact -> Stream.ofNullable(told.get(fact)))
                                    .findFirst()
                                    .orElse(cn),
                            eppo,
                            scientificName,
                            productType,
                            told.containsKey(MissingFact.ORIGIN) ? told.get(MissingFact.ORIGIN) : origin,
                            netWeightKg,
                            establishment,
                            pieces,
                            told.containsKey(MissingFact.DISPATCH) ? told.get(MissingFact.DISPATCH) : dispatchedFrom,
                            use,
                            told);
        }
    }

    /** A formality that goods of these codes need by the law as it stands, and that has not been notified. */
    record Missing(FormalityType type, String reason, String legalBasis, List<String> goods) {}

    /** {@code what} is awaited, in French, as the diagram says it; {@code dueAt} null where nothing presses. */
    record Position(Step step, Actor who, String what, @Nullable Instant dueAt) {}
}
