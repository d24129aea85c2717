package fr.francesesame;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Our tables begin with one baseline (numbers under 100), a file a room in the order of the wings; later migrations build on it. */
class MigrationsTest {

    private static final Path FILES = Path.of("src/main/resources/db/migration");
    private static final Path ROOMS = Path.of("src/main/java/fr/francesesame");
    private static final List<String> WINGS =
            List.of("foundation", "goods", "appointments", "notices", "portal", "people", "insight", "demonstration");
    private static final String LAST_OF_BASELINE = "070";

    @Test
    void theBaselineGoesUpTheStreetRoomByRoom() throws IOException {
        try (var files = Files.list(FILES)) {
            var rooms = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V0"))
                    .sorted()
                    .map(name -> name.replaceAll("V\\d{3}__|\\.sql", "").split("_", 2))
                    .toList();
            assertThat(rooms).hasSizeGreaterThan(30).allSatisfy(room -> assertThat(
                            ROOMS.resolve(String.join("/", room)))
                    .isDirectory());
            assertThat(rooms)
                    .extracting(room -> WINGS.indexOf(room[0]))
                    .isSorted()
                    .doesNotContain(-1);
        }
    }

    @Test
    void whatTheBaselineKeepsOutlivesTheMigrationsThatFollow() throws SQLException {
        var database = OwnDatabase.empty();
        migrations(database).target(LAST_OF_BASELINE).load().migrate();
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("insert into sesame.company (siret, name) values ('12345678900011', 'Primeurs')");
            var all = migrations(database).load();
            all.migrate();
            try (var rows = statement.executeQuery("select name from sesame.company")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Primeurs");
            }
            assertThat(Arrays.stream(all.info().all())
                            .map(one -> one.getState().getDisplayName())
                            .collect(toSet()))
                    .containsExactly("Success");
        }
    }

    private static FluentConfiguration migrations(String database) {
        return Flyway.configure()
                .dataSource(database, "postgres", "postgres")
                .schemas("sesame")
                .createSchemas(true)
                .outOfOrder(true)
                .initSql("set client_min_messages = warning");
    }
}
