package fr.francesesame.goods.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions kept in the database. */
@Component
class RecordedLaw {

    private static final int KEY_OF_THE_LOCK = 2022_2389;

    private final JdbcTemplate database;

    RecordedLaw(JdbcTemplate database) {
        this.database = database;
    }

    /** Keeps a version once, even where two nodes bring it at the same moment; whether it was new. */
    @Transactional
    public boolean keep(LawText text) {
        database.queryForList("select pg_advisory_xact_lock(?)", KEY_OF_THE_LOCK);
        if (knows(text)) {
            return false;
        }
        var id = keep(text, text.lines(), null);
        database.update("update law_version set in_force_since = loaded_at where id = ?", id);
        return true;
    }

    /** Keeps a version that does not hold yet. */
    long keep(LawText text, List<List<String>> lines, @Nullable String person) {
        var id = Objects.requireNonNull(database.queryForObject(
                "insert into law_version (file, valid_from, digest, person) values (?, ?, ?, ?) returning id",
                Long.class,
                text.file().name(),
                text.validFrom(),
                text.digest(),
                person));
        keep(id, lines);
        return id;
    }

    private void keep(Object id, List<List<String>> lines) {
        database.batchUpdate(
                "insert into law_row (version_id, line, cells) values (?, ?, ?)",
                IntStream.range(0, lines.size())
                        .mapToObj(line ->
                                new Object[] {id, line + 1, lines.get(line).toArray(String[]::new)})
                        .toList());
    }

    boolean knows(LawText text) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from law_version where file = ? and valid_from = ? and digest = ?)",
                Boolean.class,
                text.file().name(),
                text.validFrom(),
                text.digest()));
    }

    /** Every version that holds from its day on, the newest last within a date. */
    List<Version> inForce() {
        return database.query(
                "select id, file, valid_from from law_version where in_force_since is not null order by valid_from, id",
                (row, number) -> new Version(
                        row.getLong("id"),
                        LawFile.valueOf(row.getString("file")),
                        row.getObject("valid_from", LocalDate.class)));
    }

    /** The rows of a version, as the file's own kind of row. */
    List<Object> rows(Version version) {
        return database.query(
                "select cells from law_row where version_id = ? order by line",
                (row, number) -> version.file()
                        .read(List.of((String[]) row.getArray("cells").getArray())),
                version.id());
    }

    record Version(long id, LawFile file, LocalDate validFrom) {}
}
