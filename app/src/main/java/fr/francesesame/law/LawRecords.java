package fr.francesesame.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions kept in the database. */
@Component
class LawRecords {

    private static final int KEY_OF_THE_LOCK = 2022_2389;

    private final JdbcTemplate database;

    LawRecords(JdbcTemplate database) {
        this.database = database;
    }

    /** Keeps a version once, even where two nodes bring it at the same moment; whether it was new. */
    @Transactional
    public boolean keep(LawText text) {
        database.queryForList("select pg_advisory_xact_lock(?)", KEY_OF_THE_LOCK);
        if (knows(text)) {
            return false;
        }
        var lines = text.lines();
        var id = database.queryForObject(
                "insert into law_version (file, valid_from, digest) values (?, ?, ?) returning id",
                Long.class,
                text.file().name(),
                text.validFrom(),
                text.digest());
        database.batchUpdate(
                text.file().insert(),
                IntStream.range(0, lines.size())
                        .mapToObj(line -> row(id, line + 1, lines.get(line)))
                        .toList());
        return true;
    }

    boolean knows(LawText text) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from law_version where file = ? and valid_from = ? and digest = ?)",
                Boolean.class,
                text.file().name(),
                text.validFrom(),
                text.digest()));
    }

    /** Every version, the newest last within a date. */
    List<Version> versions() {
        return database.query(
                "select id, file, valid_from from law_version order by valid_from, id",
                (row, number) -> new Version(
                        row.getLong("id"),
                        LawFile.valueOf(row.getString("file")),
                        row.getObject("valid_from", LocalDate.class)));
    }

    /** The rows of a version, as the file's own kind of row. */
    List<Object> rows(Version version) {
        var width = version.file().header().size();
        return database.query(
                version.file().select(),
                (row, number) -> {
                    var cells = new ArrayList<String>();
                    for (var column = 3; column < width + 3; column++) {
                        cells.add(row.getString(column));
                    }
                    return version.file().read(cells);
                },
                version.id());
    }

    private static Object[] row(Object id, int line, List<String> cells) {
        var row = new ArrayList<Object>(List.of(id, line));
        row.addAll(cells);
        return row.toArray();
    }

    record Version(long id, LawFile file, LocalDate validFrom) {}
}
