package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What stands in the way is put aside under the moment, never removed. */
record Aside(String moment) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    static Aside now() {
        return new Aside(LocalDateTime.now(PARIS).format(MOMENT));
    }

    /** Where it is now; nothing is done where there is nothing. */
    Path put(Path what) throws IOException {
        var aside = what.resolveSibling(what.getFileName() + "." + moment);
        if (Files.exists(what)) {
            Files.move(what, aside);
        }
        return aside;
    }
}
