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

    /** Takes some out that nobody else is taking; they are back where the transaction fails. */
    List<UUID> take(int most) {
        return jdbc.sql(
                        """
                        delete from folder_content_removed where document_id in
                            (select document_id from folder_content_removed limit ? for update skip locked)
                        returning document_id""")
                .param(most)
                .query(UUID.class)
                .list();
    }
}
