package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Copies the files of a PostgreSQL that goes on writing, as its manual tells (« Making a Base Backup Using the Low-Level API »):
 * between start and stop of a backup, then the journal (WAL) of that time, which a slot keeps from being recycled. Whoever starts on
 * the copy finds everything that was committed before its end.
 */
final class HotCopy {

    /** What a server makes anew by itself, or what belongs to the running one alone. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|epg-lock|backup_label.*|tablespace_map.*|pgsql_tmp.*|pg_internal\\.init.*|current_logfiles");
    private static final Pattern JOURNAL = Pattern.compile("[0-9A-F]{24}");

    private final Connection database;
    private final Path data;
    private final BackupFile to;

    HotCopy(Connection database, Path data, BackupFile to) {
        this.database = database;
        this.data = data;
        this.to = to;
    }

    void make() throws SQLException, IOException, Refusal {
        if (!ask("select count(*)::text from pg_tablespace").equals("2")) {
            throw new Refusal("tablespaces", data);
        }
        to.text(BackupFile.FACTS, facts().written());
        ask("select pg_create_physical_replication_slot('sesame_backup_' || pg_backend_pid(), true, true)::text");
        var first = ask("select pg_walfile_name(pg_backup_start('sesame', true))");
        files(data, "postgresql");
        var end = row("select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)");
        to.text("postgresql/backup_label", end.get(0));
        journal(first, end.get(1));
        to.complete();
    }

    private BackupHeader facts() throws SQLException {
        var scripts = new TreeSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select script from sesame.flyway_schema_history where type = 'SQL' and success")) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
            }
        }
        return BackupHeader.of(ask("select current_setting('server_version_num')::int / 10000 || ''"), scripts);
    }

    private void files(Path directory, String name) throws IOException {
        to.directory(name);
        for (var child : children(directory)) {
            var own = child.getFileName().toString();
            if (Files.isDirectory(child)) {
                directory(child, name + "/" + own, directory.equals(data) && EMPTIED.contains(own));
            } else if (!LEFT_OUT.matcher(own).matches()) {
                to.file(name + "/" + own, child);
            }
        }
    }

    private void directory(Path directory, String name, boolean emptied) throws IOException {
        if (emptied) {
            to.directory(name);
        } else if (!LEFT_OUT.matcher(directory.getFileName().toString()).matches()) {
            files(directory, name);
        }
    }

    private void journal(String first, String last) throws IOException {
        to.directory("postgresql/pg_wal/archive_status");
        for (var segment : children(data.resolve("pg_wal"))) {
            var name = segment.getFileName().toString();
            if (name.endsWith(".history")
                    || JOURNAL.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                to.file("postgresql/pg_wal/" + name, segment);
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (var found = Files.list(directory)) {
            return found.sorted().toList();
        }
    }

    private String ask(String question) throws SQLException {
        return row(question).get(0);
    }

    private List<String> row(String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            var columns = rows.getMetaData().getColumnCount();
            return columns == 1 ? List.of(rows.getString(1)) : List.of(rows.getString(1), rows.getString(2));
        }
    }
}
