package fr.francesesame.goods.consignments;

import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Parties and search words of the current version, each in a table of its own so that lists find them. */
@Component
class CertificateIndex {

    private static final String SPLIT_FROM = "AXG";

    private final JdbcTemplate jdbc;

    CertificateIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody is named by EORI or SIRET, so that only agents see the formality. */
    static boolean isUnidentified(Certificate certificate) {
        return certificate.parties().stream().map(Identification::of).noneMatch(Identification::givesSight);
    }

    void rebuild(Certificate certificate) {
        var reference = certificate.reference();
        jdbc.update("delete from formality_party where reference = ?", reference);
        jdbc.update("delete from formality_term where reference = ?", reference);
        jdbc.update("delete from formality_split where reference = ?", reference);
        jdbc.batchUpdate("insert into formality_party values (?, ?, ?, ?, ?, ?, ?)", parties(certificate));
        var terms = SearchTerms.of(certificate)
                .map(term -> new Object[] {reference, term.kind(), term.text()})
                .toList();
        jdbc.batchUpdate("insert into formality_term values (?, ?, ?)", terms);
        var whole = wholes(certificate)
                .map(other -> new Object[] {reference, other})
                .toList();
        jdbc.batchUpdate("insert into formality_split values (?, ?)", whole);
    }

    /** The CHEDs that this one was split from (document 76, relationship AXG); either of the two may come first. */
    private static Stream<String> wholes(Certificate certificate) {
        return certificate.documents().stream()
                .filter(document -> SPLIT_FROM.equals(document.relationship()))
                .flatMap(document -> Reference.written(document.id()).stream())
                .map(Reference::value)
                .filter(other -> !other.equals(certificate.reference()))
                .distinct();
    }

    private static List<@Nullable Object[]> parties(Certificate certificate) {
        var parties = certificate.parties();
        return IntStream.range(0, parties.size())
                .mapToObj(position -> row(certificate.reference(), position, parties.get(position)))
                .toList();
    }

    private static @Nullable Object[] row(String reference, int position, Party party) {
        var known = Identification.of(party);
        var role = party.role() == null ? "ZZZ" : party.role();
        return new @Nullable Object[] {
            reference, position, role, known.scheme(), known.number(), party.name(), party.country()
        };
    }
}
