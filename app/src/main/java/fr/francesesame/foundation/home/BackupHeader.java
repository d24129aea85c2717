package fr.francesesame.foundation.home;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a backup says of itself before anything else: the server's major version, the kind of machine, the migrations it has seen. */
record BackupHeader(String format, String server, String machine, Set<String> migrations) {

    static final String FORMAT = "1";

    static BackupHeader of(String server, Set<String> migrations) {
        return new BackupHeader(FORMAT, server, thisMachine(), migrations);
    }

    static String thisMachine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    String written() throws IOException {
        var facts = new Properties();
        facts.setProperty("format", format);
        facts.setProperty("postgresql", server);
        facts.setProperty("machine", machine);
        facts.setProperty("migrations", String.join(",", migrations));
        var text = new StringWriter();
        facts.store(text, null);
        return text.toString();
    }

    static BackupHeader read(String text) throws IOException {
        var facts = new Properties();
        facts.load(new StringReader(text));
        return new BackupHeader(
                facts.getProperty("format", ""),
                facts.getProperty("postgresql", ""),
                facts.getProperty("machine", ""),
                Stream.of(facts.getProperty("migrations", "").split(","))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** A backup of an earlier Sésame is migrated at the next start; one of a later is not understood. */
    void check(String shippedServer) throws Refusal, IOException {
        var later = migrations.stream()
                .filter(one -> !knownMigrations().contains(one))
                .sorted()
                .toList();
        if (!format.equals(FORMAT) || !later.isEmpty()) {
            throw new Refusal("format", format.equals(FORMAT) ? String.join(", ", later) : format);
        }
        if (!server.equals(shippedServer)) {
            throw new Refusal("server", server, shippedServer);
        }
        if (!machine.equals(thisMachine())) {
            throw new Refusal("machine", machine, thisMachine());
        }
    }

    private static List<String> knownMigrations() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                    .map(found -> Objects.requireNonNull(found.getFilename()))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
