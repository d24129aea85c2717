package fr.francesesame.goods.consignments;

import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.terms.Countries;
import fr.francesesame.terms.Writing;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words under which a formality is found, in the one form in which they are looked for. */
final class SearchTerms {

    /** Movement reference number of a customs declaration. */
    private static final Pattern MRN = Pattern.compile("\\d{2}[A-Z]{2}[A-Z0-9]{14}");

    private static final int LONGEST = 100;

    private SearchTerms() {}

    record Term(String kind, String text) {}

    static Stream<Term> of(Certificate certificate) {
        return Stream.of(
                        Stream.of(term("REFERENCE", certificate.reference())),
                        certificate.containers().stream().flatMap(SearchTerms::ofContainer),
                        certificate.documents().stream().map(document -> ofDocument(document.id())),
                        Stream.ofNullable(certificate.transport()).map(transport -> term("TRANSPORT", transport.id())),
                        certificate.parties().stream().map(party -> term("PARTY", party.name())),
                        certificate.lines().stream().flatMap(SearchTerms::ofLine))
                .flatMap(terms -> terms)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Stream<@Nullable Term> ofContainer(Container container) {
        return Stream.concat(
                Stream.of(term("CONTAINER", container.number())),
                container.seals().stream().map(seal -> term("SEAL", seal)));
    }

    private static @Nullable Term ofDocument(@Nullable String id) {
        var document = term("DOCUMENT", id);
        return document != null && MRN.matcher(document.text()).matches() ? new Term("MRN", document.text()) : document;
    }

    private static Stream<@Nullable Term> ofLine(Line line) {
        return Stream.concat(
                Stream.<@Nullable String>of(line.scientificName(), line.description())
                        .map(name -> term("GOODS", name)),
                Stream.concat(Stream.ofNullable(line.origin()), line.origins().stream())
                        .map(country -> term("ORIGIN", Countries.name(country))));
    }

    private static @Nullable Term term(String kind, @Nullable String raw) {
        return plain(raw).map(text -> new Term(kind, text)).orElse(null);
    }

    /** The word as it is searched for, empty where nothing is left of it. */
    static Optional<String> plain(@Nullable String raw) {
        var text = Writing.sought(raw);
        return text.isEmpty() ? Optional.empty() : Optional.of(text.substring(0, Math.min(LONGEST, text.length())));
    }
}
