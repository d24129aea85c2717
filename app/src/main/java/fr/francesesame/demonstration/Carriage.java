package fr.francesesame.demonstration;

import java.util.List;

/** Means of transport; ships, airlines and hauliers are invented. */
enum Carriage {
    SEA("1", "%s / %03dN", List.of("ALIZÉ DU NORD", "ESTRAN", "CAP D’ANTIFER", "PERLE DE L’ESTUAIRE")),
    ROAD("3", "%s %03d", List.of("AB-MA", "SOUSS-TIR", "RIF-TIR")),
    AIR("4", "%s%03d", List.of("SZ", "XH", "QV"));

    private final String code;
    private final String pattern;
    private final List<String> names;

    Carriage(String code, String pattern, List<String> names) {
        this.code = code;
        this.pattern = pattern;
        this.names = names;
    }

    static Carriage of(String mode) {
        return valueOf(mode);
    }

    /** UN/ECE recommendation 19. */
    String code() {
        return code;
    }

    String name(int number) {
        return pattern.formatted(names.get(number % names.size()), number % 900 + 100);
    }
}
