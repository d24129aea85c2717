package fr.francesesame.foundation.uploads;

import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files joined to formalities, in the database. Who asks has to see the formality: this store does not judge it. */
@Component
public class DossierFiles {

    private static final String HEAD =
            "select id, reference, belongs_to, place, name, media_type, size, person, at from dossier_file";

    private final JdbcClient jdbc;

    DossierFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a file belongs to; one of a task is seen by nobody but the person at work on it. */
    public enum Owner {
        TASK,
        FINDING,
        HEARING
    }

    /** Without the content; {@code size} in bytes. */
    public record Joined(
            UUID id,
            String reference,
            Owner owner,
            String place,
            String name,
            String mediaType,
            int size,
            String person,
            Instant at) {}

    public UUID add(String reference, Owner owner, String place, CleanFile file, String person) {
        return jdbc.sql(
                        "insert into dossier_file (reference, belongs_to, place, name, media_type, size, digest, content,"
                                + " person) values (?, ?, ?, ?, ?, ?, encode(sha256(?), 'hex'), ?, ?) returning id")
                .params(
                        reference,
                        owner.name(),
                        place,
                        file.name(),
                        file.mediaType(),
                        file.content().length,
                        file.content(),
                        file.content(),
                        person)
                .query(UUID.class)
                .single();
    }

    public List<Joined> of(String reference, Owner owner) {
        return jdbc.sql(HEAD + " where reference = ? and belongs_to = ? order by at, id")
                .params(reference, owner.name())
                .query(DossierFiles::joined)
                .list();
    }

    public List<Joined> at(String reference, Owner owner, String place) {
        return of(reference, owner).stream()
                .filter(file -> file.place().equals(place))
                .toList();
    }

    /** What a task was given comes to belong to what it found. */
    public void move(String reference, String taskPlace, Owner owner, String place) {
        jdbc.sql("update dossier_file set belongs_to = ?, place = ? where reference = ? and belongs_to = 'TASK'"
                        + " and place = ?")
                .params(owner.name(), place, reference, taskPlace)
                .update();
    }

    /** Takes back a file of a task that is not finished; false where there is none such. */
    public boolean remove(String reference, String taskPlace, UUID id) {
        return jdbc.sql("delete from dossier_file where id = ? and reference = ? and belongs_to = 'TASK' and place = ?")
                        .params(id, reference, taskPlace)
                        .update()
                == 1;
    }

    /** A file of that formality that is no longer one of a task in work. */
    public Optional<CleanFile> content(Reference reference, UUID id) {
        return jdbc.sql("select name, media_type, content from dossier_file where id = ? and reference = ?"
                        + " and belongs_to <> 'TASK'")
                .params(id, reference.value())
                .query((row, n) ->
                        new CleanFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    private static Joined joined(ResultSet row, int n) throws SQLException {
        return new Joined(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                Owner.valueOf(row.getString("belongs_to")),
                row.getString("place"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("person"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
