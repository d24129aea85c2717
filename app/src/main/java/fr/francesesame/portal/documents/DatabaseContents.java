package fr.francesesame.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents as rows beside what they belong to: one backup, one transaction. */
@Component
class DatabaseContents implements Contents {

    /** Bytes. */
    static final int PART = 512 * 1024;

    private final JdbcClient jdbc;

    DatabaseContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID document, Path content) throws IOException {
        try (var bytes = Files.newInputStream(content)) {
            var no = 0;
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                jdbc.sql("insert into folder_content (document_id, no, part) values (?, ?, ?)")
                        .params(document, no++, part)
                        .update();
            }
        }
    }

    @Override
    public InputStream open(UUID document) {
        return new PartStream(no -> part(document, no));
    }

    /** Empty behind the last, and of what is not here. */
    Optional<byte[]> part(UUID document, int no) {
        return jdbc.sql("select part from folder_content where document_id = ? and no = ?")
                .params(document, no)
                .query(byte[].class)
                .optional();
    }

    /** Some of those that are here. */
    List<UUID> kept(int most) {
        return jdbc.sql("select document_id from folder_content where no = 0 limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** Until the transaction ends for the caller only; empty where another node has it, or it is gone. */
    Optional<Kept> take(UUID document) {
        return jdbc.sql(
                        """
                        select document_id as document, (select sum(length(p.part)) from folder_content p
                            where p.document_id = c.document_id) as size
                        from folder_content c where document_id = ? and no = 0 for update skip locked""")
                .param(document)
                .query(Kept.class)
                .optional();
    }

    @Override
    public void remove(UUID document) {
        jdbc.sql("delete from folder_content where document_id = ?")
                .param(document)
                .update();
    }

    /** {@code size} in bytes. */
    record Kept(UUID document, long size) {}
}
