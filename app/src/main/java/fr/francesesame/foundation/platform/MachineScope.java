package fr.francesesame.foundation.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a partner's machine account may be let do: each scope opens the doors of one partner's messages, and no person has any. */
public enum MachineScope {
    CHED("/api/v1/ched"),
    COI("/api/v1/coi"),
    CONFORMITY("/api/v1/conformity"),
    CUSTOMS("/api/v1/customs/**");

    private static final String PREFIX = "SCOPE_";

    private final String path;

    MachineScope(String path) {
        this.path = path;
    }

    /** As it is asked for at {@code /oauth2/token}. */
    public String scope() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As Spring Security knows it. */
    public String authority() {
        return authority(scope());
    }

    public static String authority(String scope) {
        return PREFIX + scope;
    }

    String path() {
        return path;
    }

    static Optional<MachineScope> ofAuthority(String authority) {
        return Arrays.stream(values())
                .filter(scope -> scope.authority().equals(authority))
                .findFirst();
    }
}
