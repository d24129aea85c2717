package fr.francesesame.portal.documents;

import fr.francesesame.foundation.uploads.KeptFile;
import fr.francesesame.terms.DocumentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the scanner found in files: who sent them, their digest and the name of the harm, never their content. */
@Component("documentQuarantine")
class Quarantine {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    Quarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String reference, DocumentKind kind, KeptFile file, String signature, String person) {
        jdbc.sql("insert into folder_quarantine (reference, kind, name, size, digest, signature, person)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(reference, kind.name(), file.name(), file.size(), file.digest(), signature, person)
                .update();
    }

    /** A file that waited. */
    void add(AttachmentOwner.Waiting file, String signature) {
        jdbc.sql("insert into folder_quarantine (reference, kind, name, size, digest, signature, person)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.about(),
                        file.kind().name(),
                        file.name(),
                        file.size(),
                        file.digest(),
                        signature,
                        file.person())
                .update();
    }

    /** The newest ones. */
    List<Found> newest() {
        return jdbc.sql("select * from folder_quarantine order by at desc limit ?")
                .param(SHOWN)
                .query(Quarantine::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getString("reference"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getLong("size"),
                row.getString("digest"),
                row.getString("signature"),
                row.getString("person"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    record Found(
            String reference,
            DocumentKind kind,
            String name,
            long size,
            String digest,
            String signature,
            String person,
            Instant at) {}
}
