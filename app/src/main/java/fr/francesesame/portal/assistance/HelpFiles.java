package fr.francesesame.portal.assistance;

import fr.francesesame.portal.documents.AttachmentOwner;
import fr.francesesame.portal.documents.ReceivedFile;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of requests for assistance; their contents lie with those of documents. */
@Component
class HelpFiles implements AttachmentOwner {

    private final JdbcClient jdbc;

    HelpFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long entry, ReceivedFile file, @Nullable String person) {
        jdbc.sql("insert into assistance_file (id, entry, name, media_type, size, digest, person, state)"
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

    List<HelpFile> of(String request) {
        return jdbc.sql("select f.* from assistance_file f join assistance_entry e on e.id = f.entry"
                        + " where e.request = ? order by f.at, f.id")
                .param(request)
                .query((row, n) -> new HelpFile(
                        row.getObject("id", UUID.class),
                        row.getLong("entry"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("digest"),
                        row.getString("state").equals("WAITING")))
                .list();
    }

    @Override
    public List<Waiting> waiting(int most) {
        return jdbc.sql("select f.id, e.request as about, f.name, f.size, f.digest, coalesce(f.person, '') as person"
                        + " from assistance_file f join assistance_entry e on e.id = f.entry"
                        + " where f.state = 'WAITING' order by f.at limit ?")
                .param(most)
                .query(Waiting.class)
                .list();
    }

    @Override
    public void clean(UUID id) {
        jdbc.sql("update assistance_file set state = 'CLEAN' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("delete from assistance_file where id = ? and state = 'WAITING'")
                        .param(id)
                        .update()
                == 1;
    }
}
