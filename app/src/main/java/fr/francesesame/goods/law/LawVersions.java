package fr.francesesame.goods.law;

import fr.francesesame.goods.law.RecordedLaw.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the law as people see them; one that was loaded by hand waits here until it is put in force. */
@Component
class LawVersions {

    private static final String FROM_MEMORY = "de mémoire";

    private static final String ENTRIES =
            "select v.id, v.file, v.valid_from, v.loaded_at, v.in_force_since, v.person, v.reason,"
                    + " (select count(*) from law_row r where r.version_id = v.id) as lines,"
                    + " (select count(*) from law_row r where r.version_id = v.id"
                    + " and array_to_string(r.cells, ' ') ilike '%de mémoire%') as remembered,"
                    + " (select min(n.valid_from) from law_version n where n.file = v.file and n.in_force_since is not null"
                    + " and (n.valid_from, n.id) > (v.valid_from, v.id)) as replaced_from from law_version v ";

    private final JdbcClient jdbc;
    private final RecordedLaw recordedLaw;

    LawVersions(JdbcClient jdbc, RecordedLaw recordedLaw) {
        this.jdbc = jdbc;
        this.recordedLaw = recordedLaw;
    }

    List<Entry> all() {
        return jdbc.sql(ENTRIES + "order by v.file, v.valid_from desc, v.id desc")
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<Entry> find(long id) {
        return jdbc.sql(ENTRIES + "where v.id = ?")
                .param(id)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The version of the same act that holds on the day before this one begins to, or on that very day. */
    Optional<Entry> before(Entry entry) {
        return jdbc.sql(ENTRIES
                        + "where v.file = ? and v.id <> ? and v.valid_from <= ? and v.in_force_since is not null"
                        + " order by v.valid_from desc, v.id desc limit 1")
                .params(entry.file().name(), entry.id(), entry.validFrom())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The rows as they were written, in order. */
    List<List<String>> rows(long id) {
        return jdbc.sql("select cells from law_row where version_id = ? order by line")
                .param(id)
                .query((row, n) -> List.of((String[]) row.getArray(1).getArray()))
                .list();
    }

    /** Rows that were written from memory, with no text at hand. */
    List<List<String>> remembered(long id) {
        return rows(id).stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.contains(FROM_MEMORY)))
                .toList();
    }

    /** Keeps a version that does not hold yet; the same content of the same day is the version that is there already. */
    @Transactional
    public long propose(LawText text, String person) {
        var lines = text.lines();
        var known = jdbc.sql("select id from law_version where file = ? and valid_from = ? and digest = ?")
                .params(text.file().name(), text.validFrom(), text.digest())
                .query(Long.class)
                .optional();
        return known.orElseGet(() -> recordedLaw.keep(text, lines, person));
    }

    /** False where it holds already, or is gone. */
    boolean putInForce(long id, String reason, String person) {
        return jdbc.sql("update law_version set in_force_since = now(), person = ?, reason = ?"
                                + " where id = ? and in_force_since is null")
                        .params(person, reason, id)
                        .update()
                == 1;
    }

    @Transactional
    public boolean discard(long id) {
        jdbc.sql(
                        "delete from law_row using law_version v where version_id = v.id and v.id = ? and v.in_force_since is null")
                .param(id)
                .update();
        return jdbc.sql("delete from law_version where id = ? and in_force_since is null")
                        .param(id)
                        .update()
                == 1;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var since = row.getObject("in_force_since", OffsetDateTime.class);
        return new Entry(
                row.getLong("id"),
                LawFile.valueOf(row.getString("file")),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("lines"),
                row.getInt("remembered"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                since == null ? null : since.toInstant(),
                row.getString("person"),
                row.getString("reason"),
                row.getObject("replaced_from", LocalDate.class));
    }

    /**
     * {@code remembered}: how many lines were written from memory; {@code inForceSince} null: proposed; {@code replacedFrom}: first day of
     * the version that follows, null where none does.
     */
    record Entry(
            long id,
            LawFile file,
            LocalDate validFrom,
            int lines,
            int remembered,
            Instant loadedAt,
            @Nullable Instant inForceSince,
            @Nullable String person,
            @Nullable String reason,
            @Nullable LocalDate replacedFrom) {

        /** Where it stands on that day. */
        public String state(LocalDate today) {
            if (inForceSince == null) {
                return "proposed";
            }
            if (validFrom.isAfter(today)) {
                return "coming";
            }
            return replacedFrom == null || replacedFrom.isAfter(today) ? "inForce" : "replaced";
        }

        Version version() {
            return new Version(id, file, validFrom);
        }
    }
}
