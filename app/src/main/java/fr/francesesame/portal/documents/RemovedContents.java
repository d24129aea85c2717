package fr.francesesame.portal.documents;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents that have been removed, until the bucket has heard of it. */
@Component
class RemovedContents {

    private final JdbcClient jdbc;

    RemovedContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Joins the caller's transaction. */
    void add(UUID document) {
        jdbc.sql("insert into folder_content_removed (document_id) values (?) on conflict do nothing")
                .param(document)
                .update();
    }

    List<UUID> some(int most) {
        return jdbc.sql("select document_id from folder_content_removed limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** It is there again where the transaction fails. */
    void done(UUID document) {
        jdbc.sql("delete from folder_content_removed where document_id = ?")
                .param(document)
                .update();
    }
}
