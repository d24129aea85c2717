package fr.francesesame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One room writes each table; who else reads it stands on a list that only becomes shorter. */
class TableOwnersTest {

    private static final String DEMONSTRATION = "demonstration";
    private static final Path PAGE = Path.of("../docs/tables.md");
    private static final Path LIST = Path.of("src/test/resources/tables-read-elsewhere.txt");

    private final TableOwners owners = TableOwners.read();

    @Test
    void aTableIsWrittenByOneRoom() {
        assertThat(owners.tables()).hasSizeGreaterThan(100).contains("account", "formality");
        assertThat(owners.tables()).allSatisfy(table -> assertThat(housemates(owners.writersOf(table)))
                .as(table)
                .hasSizeLessThan(2));
    }

    /** A room that needs more than stands here asks the owner for a port or an own view. */
    @Test
    void nobodyElseBeginsToReadIt() throws IOException {
        var today = owners.tables().stream()
                .flatMap(table -> housemates(owners.strangersOf(table)).stream().map(room -> table + " " + room))
                .toList();
        assertThat(today).isEqualTo(Files.readAllLines(LIST, UTF_8));
    }

    @Test
    void theOwnersAreWrittenDown() throws IOException {
        var page = owners.tables().stream().map(this::line).collect(Collectors.joining("\n", HEAD, "\n"));
        Files.writeString(PAGE, page, UTF_8);
        assertThat(page).contains("| `formality` | goods.consignments |");
    }

    private static final String HEAD =
            """
            # Tables and their owners

            Drawn from the SQL in the sources at each build. One room writes a table; the others in its row read it.

            | table | written by | read by |
            |---|---|---|
            """;

    private String line(String table) {
        return "| `" + table + "` | " + String.join(", ", housemates(owners.writersOf(table))) + " | "
                + String.join(", ", housemates(owners.strangersOf(table))) + " |";
    }

    /** The demonstration puts companies and people there before anybody comes. */
    private static List<String> housemates(Set<String> rooms) {
        return rooms.stream().filter(room -> !room.equals(DEMONSTRATION)).toList();
    }
}
