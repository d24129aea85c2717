package fr.francesesame.goods.consignments;

import fr.francesesame.terms.ConsignmentId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises goods that another formality was notified for: same container or transport document, same post, arrival within a week. */
@Component
public class SameGoods {

    private static final List<String> TRANSPORT_DOCUMENTS = List.of("705", "720", "730", "740");

    /** Anything shorter or vaguer than a container number or a bill of lading would gather what has nothing in common. */
    private static final Pattern TELLING = Pattern.compile("(?=.*\\d)[A-Z0-9]{6,35}");

    private static final String FIND =
            """
            select f.consignment_id from formality_term t join formality f using (reference)
            where t.kind in ('CONTAINER', 'DOCUMENT') and t.term in (:terms) and f.reference <> :reference and f.bcp = :post
              and f.eta between :arrival::timestamptz - interval '7 days' and :arrival::timestamptz + interval '7 days'
              and f.status not in ('CANCELLED', 'DELETED', 'REPLACED')
            order by f.created_at, f.reference limit 1
            """;

    private final JdbcClient jdbc;

    SameGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words by which the goods are recognised: two messages that share one must not be taken in at the same moment. */
    public Stream<String> keys(Certificate certificate) {
        return terms(certificate).map(term -> "goods " + term);
    }

    /** The consignment of the oldest formality of the same goods. */
    public Optional<ConsignmentId> consignmentOf(Certificate certificate) {
        var terms = terms(certificate).toList();
        var arrival = certificate.eta();
        if (terms.isEmpty() || arrival == null || certificate.post() == null) {
            return Optional.empty();
        }
        return jdbc.sql(FIND)
                .param("terms", terms)
                .param("reference", certificate.reference())
                .param("post", certificate.post())
                .param("arrival", arrival.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(ConsignmentId::new);
    }

    private static Stream<String> terms(Certificate certificate) {
        var containers = certificate.containers().stream().map(Certificate.Container::number);
        var documents = certificate.documents().stream()
                .filter(document -> document.type() != null && TRANSPORT_DOCUMENTS.contains(document.type()))
                .map(Certificate.Document::id);
        return Stream.concat(containers, documents)
                .flatMap(word -> SearchTerms.plain(word).stream())
                .filter(word -> TELLING.matcher(word).matches())
                .distinct();
    }
}
