package fr.francesesame.consignments;

import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
        boolean ambiguous) {

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

    /** One line of goods; {@code cn} stays as it was notified, whatever it is. */
    public record Line(
            int number,
            @Nullable String cn,
            @Nullable String eppo,
            @Nullable String productType,
            @Nullable String scientificName,
            @Nullable String description,
            @Nullable String origin,
            @Nullable BigDecimal netWeightKg,
            List<Packages> packages) {}

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
                false);
    }
}
