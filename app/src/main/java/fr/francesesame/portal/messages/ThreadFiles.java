package fr.francesesame.portal.messages;

import fr.francesesame.portal.documents.AttachmentOwner;
import fr.francesesame.portal.documents.ReceivedFile;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of messages; their contents lie with those of documents. */
@Component
class ThreadFiles implements AttachmentOwner {

    private final JdbcClient jdbc;

    ThreadFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long entry, ReceivedFile file, String person) {
        jdbc.sql("insert into message_file (id, entry, name, media_type, size, digest, person, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        entry,
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.digest(),
                        person,
                        file.waiting() ? "WAITING" : "CLEAN")
                .update();
    }

    List<ThreadFile> of(String thread, boolean notes) {
        return jdbc.sql("select f.* from message_file f join message_entry e on e.id = f.entry"
                        + " where e.thread = :thread and (e.kind <> 'NOTE' or :notes) order by f.at, f.id")
                .param("thread", thread)
                .param("notes", notes)
                .query((row, n) -> new ThreadFile(
                        row.getObject("id", UUID.class),
                        row.getLong("entry"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("digest"),
                        row.getString("person"),
                        row.getString("state").equals("WAITING")))
                .list();
    }

    @Override
    public List<Waiting> waiting(int most) {
        return jdbc.sql(
                        "select f.id, e.thread as about, 'OTHER' as kind, f.name, f.size, f.digest, f.person from message_file f"
                                + " join message_entry e on e.id = f.entry where f.state = 'WAITING' order by f.at limit ?")
                .param(most)
                .query(Waiting.class)
                .list();
    }

    @Override
    public void clean(UUID id) {
        jdbc.sql("update message_file set state = 'CLEAN' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("delete from message_file where id = ? and state = 'WAITING'")
                        .param(id)
                        .update()
                == 1;
    }
}
