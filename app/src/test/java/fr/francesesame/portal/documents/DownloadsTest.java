package fr.francesesame.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.OwnTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content comes back as it was put, part by part, and nobody takes every place. */
class DownloadsTest {

    @TempDir
    private Path directory;

    @Test
    void aContentOfSeveralPartsComesBackWhole() throws Exception {
        var bytes = new byte[2 * DatabaseContents.PART + 7];
        new Random(7).nextBytes(bytes);
        var id = UUID.randomUUID();
        try (var tables = new OwnTables()) {
            var contents = new DatabaseContents(tables.jdbc());
            contents.put(id, Files.write(directory.resolve("x"), bytes));
            try (var back = contents.open(id)) {
                assertThat(back.readAllBytes()).isEqualTo(bytes);
                assertThat(tables.source().getHikariPoolMXBean().getActiveConnections())
                        .isZero();
            }
            contents.remove(id);
            try (var back = contents.open(id)) {
                assertThat(back.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void anAccountHasSoManyPlacesAndTheNodeSoMany() throws Exception {
        var places = new DownloadPlaces(new DocumentSettings("", 3310, 2, 3));
        places.take("one");
        places.take("one");
        assertThatThrownBy(() -> places.take("one")).isInstanceOf(NoPlace.class);
        places.take("other");
        assertThatThrownBy(() -> places.take("third")).isInstanceOf(NoPlace.class);
        places.leave("one");
        places.take("third");
    }
}
