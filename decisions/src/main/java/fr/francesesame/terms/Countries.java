package fr.francesesame.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries by their codes: ISO 3166 alpha-2, with those that trade statistics have of their own. */
public final class Countries {

    private static final List<String> OF_STATISTICS = List.of("XI", "XK", "IC", "XC", "XL");

    private Countries() {}

    public static Stream<String> codes() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), OF_STATISTICS.stream());
    }

    /** French name; the code itself where there is none. */
    public static String name(String code) {
        return new Locale("", code).getDisplayCountry(Locale.FRENCH);
    }
}
