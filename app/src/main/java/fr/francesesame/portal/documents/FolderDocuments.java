package fr.francesesame.portal.documents;

import fr.francesesame.foundation.uploads.KeptFile;
import fr.francesesame.portal.documents.FolderDocument.State;
import fr.francesesame.terms.DocumentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents of folders. A document stands for the formalities that it was joined to, and for another one of the same goods where
 * everybody whom that one names by EORI or SIRET is named by one of these too: it reaches the other service, and no other company.
 */
@Component
class FolderDocuments {

    private static final String REACH =
            """
            with reach as (
                select l.document_id, l.reference from folder_document_formality l where l.reference = any(:references)
                union
                select l.document_id, g.reference from formality g
                    join formality f on f.consignment_id = g.consignment_id and f.reference <> g.reference
                    join folder_document_formality l on l.reference = f.reference
                where g.reference = any(:references) and not exists (
                    select 1 from formality_party p where p.reference = g.reference and p.scheme in ('eori_number', 'siret')
                        and not exists (select 1 from formality_party q
                            where q.reference = f.reference and q.scheme in ('eori_number', 'siret')
                                and regexp_replace(q.identifier, '^FR(?=[0-9]{14}$)', '')
                                    = regexp_replace(p.identifier, '^FR(?=[0-9]{14}$)', ''))))
            select d.*, array_agg(r.reference order by r.reference) as references_seen
            from reach r join folder_document d on d.id = r.document_id
            where d.state = 'CLEAN' or d.person = :person group by d.id order by d.kind, d.name, d.series, d.version desc""";

    private final JdbcClient jdbc;

    FolderDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of formalities that the person sees; what waits for the scanner is seen by who joined it only. */
    List<FolderDocument> of(Collection<String> references, String person) {
        return jdbc.sql(REACH)
                .param("references", references.toArray(String[]::new))
                .param("person", person)
                .query(FolderDocuments::document)
                .list();
    }

    int count(Collection<String> references) {
        return jdbc.sql(
                        "select count(distinct document_id) from folder_document_formality where reference in (:references)")
                .param("references", references)
                .query(Integer.class)
                .single();
    }

    /** The newest version under that name and kind, whoever may see it. */
    Optional<Newest> newest(Collection<String> references, DocumentKind kind, String name) {
        return jdbc.sql("select d.series, d.version, d.digest from folder_document d"
                        + " join folder_document_formality l on l.document_id = d.id where l.reference in (:references)"
                        + " and d.kind = :kind and lower(d.name) = lower(:name) order by d.version desc limit 1")
                .param("references", references)
                .param("kind", kind.name())
                .param("name", name)
                .query(Newest.class)
                .optional();
    }

    void add(UUID id, UUID series, int version, DocumentKind kind, KeptFile file, String person, State state) {
        jdbc.sql(
                        "insert into folder_document (id, series, version, kind, name, media_type, size, digest, person, state)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        series,
                        version,
                        kind.name(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.digest(),
                        person,
                        state.name())
                .update();
    }

    void join(UUID id, String reference) {
        jdbc.sql("insert into folder_document_formality (document_id, reference) values (?, ?)")
                .params(id, reference)
                .update();
    }

    private static FolderDocument document(ResultSet row, int number) throws SQLException {
        return new FolderDocument(
                row.getObject("id", UUID.class),
                row.getObject("series", UUID.class),
                row.getInt("version"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("digest"),
                row.getString("person"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("references_seen").getArray()));
    }

    record Newest(UUID series, int version, String digest) {}
}
