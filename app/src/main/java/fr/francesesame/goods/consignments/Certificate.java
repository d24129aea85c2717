package fr.francesesame.goods.consignments;

import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a CHED says, in our own words and free of its XML: kept version by version with the formality. {@code notifiedAt} is
 * when the operator declared it (prior notification), {@code updatedAt} which message of a reference is the newest.
 */
public record Certificate(
        String reference,
        FormalityType type,
        String statusCode,
        Instant issuedAt,
        Instant updatedAt,
        Instant notifiedAt,
        @Nullable Instant eta,
        @Nullable String purpose,
        @Nullable String post,
        @Nullable String exportCountry,
        List<Party> parties,
        @Nullable Transport transport,
        List<Container> containers,
        List<Document> documents,
        List<Line> lines,
        @Nullable Line totals,
        List<Note> notes,
        List<Clause> declarations,
        List<Clause> decisions,
        List<String> replaces,
        boolean ambiguous,
        List<Remark> remarks) {

    /** A version that was kept before remarks were made has none. */
    public Certificate {
        remarks = Objects.requireNonNullElse(remarks, List.of());
    }

    /** Clause that carries the outcome in the words of a register that knows more than yes and no. */
    public static final String OUTCOME = "OUTCOME";

    /** Role as in UN/CEFACT 3035: EX or CZ consignor, CN consignee, DP place of destination, CB responsible for the consignment. */
    public record Party(
            @Nullable String role,
            @Nullable String scheme,
            @Nullable String identifier,
            @Nullable String name,
            @Nullable String country) {}

    public record Transport(@Nullable String id, @Nullable String mode) {}

    public record Container(@Nullable String number, List<String> seals) {}

    public record Document(
            @Nullable String type, @Nullable String relationship, @Nullable String id, @Nullable Instant issuedAt) {}

    /** Whether the time that puts it in order is the time it came, since its own was yet to come. */
    public boolean isOutOfOrder() {
        return remarks.stream().anyMatch(remark -> remark.code().equals(Remark.OUT_OF_ORDER));
    }

    /** How the message writes a post that the register does not have; empty where it writes none, or one of the register. */
    String unknownPost() {
        return remarks.stream()
                .filter(remark -> remark.code().equals(Remark.UNKNOWN_POST))
                .flatMap(remark -> remark.arguments().stream())
                .findFirst()
                .orElse("");
    }

    /**
     * What a message says that could not be taken at its word, for the agent who judges it: {@code code} is a key of the message
     * file (consignments.remark…), the arguments are as they were written.
     */
    public record Remark(String code, List<String> arguments) {

        /** The message's own place in the order of messages cannot be true. */
        public static final String OUT_OF_ORDER = "outOfOrder";

        /** The post that the message names is none of the register; the argument: how it writes it. */
        public static final String UNKNOWN_POST = "unknownPost";

        /** A sentence never quotes nothing. */
        public static Remark of(String code, String... arguments) {
            return new Remark(
                    code,
                    Arrays.stream(arguments)
                            .map(argument -> argument.isBlank() ? "?" : argument)
                            .toList());
        }
    }

    /** A quantity that is no weight, or none that is known, as it was written; {@code unit}: UN/CEFACT recommendation 20. */
    public record Measure(BigDecimal amount, String unit) {}

    /**
     * One line of goods; {@code cn} stays as it was notified, whatever it is. {@code measures}: what is not said in kilograms;
     * {@code origins}: every origin where there are several, and then {@code origin} is none of them.
     */
    public record Line(
            int number,
            @Nullable String cn,
            @Nullable String eppo,
            @Nullable String productType,
            @Nullable String scientificName,
            @Nullable String description,
            @Nullable String origin,
            @Nullable BigDecimal netWeightKg,
            List<Packages> packages,
            List<Measure> measures,
            List<String> origins) {

        /** Pieces, of animals their number. */
        public static final String PIECES = "H87";

        /** A version that was kept before has neither measures nor several origins. */
        public Line {
            measures = Objects.requireNonNullElse(measures, List.of());
            origins = Objects.requireNonNullElse(origins, List.of());
        }

        /** How many pieces there are, where the goods are counted. */
        public Optional<BigDecimal> pieces() {
            return measures.stream()
                    .filter(measure -> measure.unit().equals(PIECES))
                    .findFirst()
                    .map(Measure::amount);
        }

        public Line numbered(int other) {
            return new Line(
                    other,
                    cn,
                    eppo,
                    productType,
                    scientificName,
                    description,
                    origin,
                    netWeightKg,
                    packages,
                    measures,
                    origins);
        }
    }

    public record Packages(@Nullable String type, @Nullable BigDecimal count) {}

    public record Note(@Nullable String subject, List<String> codes, @Nullable String content) {}

    public record Clause(String id, @Nullable String content) {}

    /** Content of the border authority's clause of that name. */
    public Optional<String> decision(String id) {
        return decisions.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .flatMap(clause -> Optional.ofNullable(clause.content()));
    }

    /** IMSOC's own draw (2019/2129 art 3): what the certificate says of the physical check, else of the identity check. */
    public Optional<Boolean> selection() {
        return Stream.of("PHYSICAL_CHECK", "IDENTITY_CHECK")
                .flatMap(id -> decision(id).stream())
                .filter(word -> word.equals("YES") || word.equals("NO"))
                .map("YES"::equals)
                .findFirst();
    }

    /** Whether the register now selects the goods for a check, or leaves them out, and did not say so before. */
    public boolean selectsAnew(Certificate before) {
        return selection().isPresent() && !selection().equals(before.selection());
    }

    /** Whether the operator has changed anything: status, times and what the authority wrote left aside. */
    public boolean sameSubstanceAs(Certificate other) {
        return substance().equals(other.substance());
    }

    private Certificate substance() {
        return new Certificate(
                reference,
                type,
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                eta,
                purpose,
                post,
                exportCountry,
                parties,
                transport,
                containers,
                documents,
                lines,
                totals,
                List.of(),
                declarations,
                List.of(),
                replaces,
                false,
                List.of());
    }
}
