package fr.francesesame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rooms write and which read each of our tables, as the SQL in the sources says. */
record TableOwners(Set<String> tables, Map<String, Set<String>> writers, Map<String, Set<String>> readers) {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java/fr/francesesame");
    private static final Pattern MADE = Pattern.compile("create table (?:if not exists )?(?:sesame\\.)?(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (?:if exists )?(?:sesame\\.)?(\\w+)");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern USED =
            Pattern.compile("\\b(insert into|update|delete from|from|join)\\s+(?:only\\s+)?(?:sesame\\.)?(\\w+)");
    private static final Set<String> READING = Set.of("from", "join");

    static TableOwners read() {
        var tables = madeAndKept();
        var owners = new TableOwners(tables, new TreeMap<>(), new TreeMap<>());
        each(SOURCES, ".java", (file, text) -> literals(text).forEach(sql -> owners.note(room(file), sql)));
        return owners;
    }

    /** Texts in a source. */
    static Stream<String> literals(String source) {
        return LITERAL.matcher(source).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    boolean namesATable(String literal) {
        return USED.matcher(literal).results().anyMatch(use -> tables.contains(use.group(2)));
    }

    private void note(String room, String sql) {
        USED.matcher(sql)
                .results()
                .filter(use -> tables.contains(use.group(2)))
                .forEach(use -> (READING.contains(use.group(1)) ? readers : writers)
                        .computeIfAbsent(use.group(2), table -> new TreeSet<>())
                        .add(room));
    }

    Set<String> writersOf(String table) {
        return writers.getOrDefault(table, Set.of());
    }

    /** Those that do not write it themselves. */
    Set<String> strangersOf(String table) {
        return readers.getOrDefault(table, Set.of()).stream()
                .filter(room -> !writersOf(table).contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> madeAndKept() {
        var tables = new TreeSet<String>();
        each(MIGRATIONS, ".sql", (file, text) -> {
            MADE.matcher(text).results().forEach(made -> tables.add(made.group(1)));
            DROPPED.matcher(text).results().forEach(gone -> tables.remove(gone.group(1)));
        });
        return tables;
    }

    private static String room(Path file) {
        var below = SOURCES.relativize(file);
        return below.getNameCount() > 2
                ? below.getName(0) + "." + below.getName(1)
                : below.getName(0).toString();
    }

    private static void each(Path top, String ending, BiConsumer<Path, String> reader) {
        try (Stream<Path> files = Files.walk(top)) {
            for (var file : files.filter(one -> one.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                reader.accept(file, Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
