package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * SQL stands in stores only: classes named for what they keep (a plural noun, {@code Recorded…}, a list, a log…), which answer no
 * page, send no mail, say no sentence and call no engine.
 */
class SqlInStoresTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/francesesame");
    private static final Pattern STORE = Pattern.compile(
            "Recorded\\w+|\\w*[^s]s|\\w*(List|Log|Index|Ledger|Journal|History|Inbox|Catalogue|Quarantine|Query)");
    private static final Pattern OTHER =
            Pattern.compile("\\w*(Sheets?|Letters|Pages|Forms|Steps|Words|Panels|Filters|Mails|Guards)");
    private static final Pattern FOREIGN = Pattern.compile(
            "import (org\\.springframework\\.(web|ui|mail|http|context\\.MessageSource)|org\\.camunda|jakarta\\.(servlet|mail))");
    private static final Pattern ENGINES = Pattern.compile("\\bact_[a-z]+_[a-z]+\\b");

    /** What is still to be moved or named; this list only becomes shorter. */
    private static final List<String> LEFT =
            List.of("ClosedAccounts", "ConsignmentLock", "FormalityRow", "KeptFilters", "Tally", "ThreadSight", "View");

    private final TableOwners owners = TableOwners.read();

    @Test
    void whoeverHoldsSqlIsAStore() throws IOException {
        var holders = holders();
        assertThat(holders).hasSizeGreaterThan(150).containsKey("RecordedChecks");
        var others = holders.entrySet().stream()
                .filter(file -> !isStore(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(others).isEqualTo(LEFT);
    }

    private static boolean isStore(String name, String source) {
        var named = name.startsWith("Recorded")
                || STORE.matcher(name).matches() && !OTHER.matcher(name).matches();
        return named && !FOREIGN.matcher(source).find();
    }

    /** Sources by the names of their classes. */
    private Map<String, String> holders() throws IOException {
        var holders = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (TableOwners.literals(source).anyMatch(this::isSql)) {
                    holders.put(file.getFileName().toString().replace(".java", ""), source);
                }
            }
        }
        return holders;
    }

    private boolean isSql(String literal) {
        return owners.namesATable(literal) || ENGINES.matcher(literal).find();
    }
}
