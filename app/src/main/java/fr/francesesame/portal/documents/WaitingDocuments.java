package fr.francesesame.portal.documents;

import fr.francesesame.terms.DocumentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents of folders that came while the scanner was silent. */
@Repository
class WaitingDocuments implements AttachmentOwner {

    private final JdbcClient jdbc;

    WaitingDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> waiting(int most) {
        return jdbc.sql(
                        """
                        select d.id, d.kind, d.name, d.size, d.digest, d.person,
                            (select min(l.reference) from folder_document_formality l where l.document_id = d.id) as about
                        from folder_document d where d.state = 'WAITING' order by d.at limit ?
                        """)
                .param(most)
                .query(WaitingDocuments::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("about"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getLong("size"),
                row.getString("digest"),
                row.getString("person"));
    }

    @Override
    public void clean(UUID id) {
        jdbc.sql("update folder_document set state = 'CLEAN' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("delete from folder_document where id = ? and state = 'WAITING'")
                        .param(id)
                        .update()
                == 1;
    }
}
