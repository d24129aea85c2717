package fr.francesesame.goods.checks;

import fr.francesesame.terms.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Aide à la décision »: what was found in two years on the same operators, and on the same goods of the same origin. */
@Component
class History {

    private static final String SINCE = " and g.created_at > now() - interval '2 years' and g.reference <> :reference"
            + " and g.status in ('VALIDATED', 'REJECTED', 'PARTIALLY_REJECTED')";

    private static final String BY_OPERATOR =
            """
            select max(p.name) as name, count(distinct g.reference) as decided,
              count(distinct g.reference) filter (where g.status <> 'VALIDATED') as refused
            from formality_party own join formality_party p on p.identifier = own.identifier
              join formality g on g.reference = p.reference
            where own.reference = :reference and own.identifier is not null and own.role in ('EX', 'CZ', 'CN')
            """
                    + SINCE + " group by p.identifier order by 3 desc, 2 desc";

    private static final String BY_GOODS =
            """
            select g.goods || ' (' || coalesce(g.origin, '?') || ')' as name, count(*) as decided,
              count(*) filter (where g.status <> 'VALIDATED') as refused
            from formality own join formality g on g.type = own.type and g.goods = own.goods
              and g.origin is not distinct from own.origin
            where own.reference = :reference
            """
                    + SINCE + " group by 1";

    private static final String FINDINGS =
            """
            select c.reference, c.kind, c.result, c.comment from check_finding c
              join formality g on g.reference = c.reference
              join formality own on own.reference = :reference and g.type = own.type and g.goods = own.goods
                and g.origin is not distinct from own.origin
            where c.result in ('NOT_SATISFACTORY', 'PARTLY_SATISFACTORY') and not c.superseded and c.reference <> :reference
              and c.at > now() - interval '2 years'
            order by c.at desc limit 5
            """;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Record> operators(Reference reference) {
        return records(BY_OPERATOR, reference);
    }

    List<Record> goods(Reference reference) {
        return records(BY_GOODS, reference);
    }

    List<Found> findings(Reference reference) {
        return jdbc.sql(FINDINGS)
                .param("reference", reference.value())
                .query(Found.class)
                .list();
    }

    private List<Record> records(String question, Reference reference) {
        return jdbc.sql(question)
                .param("reference", reference.value())
                .query(Record.class)
                .list();
    }

    /** Of {@code decided} formalities so many were refused, in whole or in part. */
    record Record(@Nullable String name, int decided, int refused) {}

    record Found(String reference, String kind, String result, @Nullable String comment) {}
}
