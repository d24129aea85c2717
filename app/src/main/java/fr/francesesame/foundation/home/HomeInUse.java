package fr.francesesame.foundation.home;

import java.nio.file.Path;

/** Another Sésame runs on the same home directory. */
class HomeInUse extends RuntimeException {

    private final Path home;

    HomeInUse(Path home) {
        super("another Sésame runs on " + home);
        this.home = home;
    }

    Path home() {
        return home;
    }
}
