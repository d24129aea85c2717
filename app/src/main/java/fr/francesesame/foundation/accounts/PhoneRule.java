package fr.francesesame.foundation.accounts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one rule of telephone numbers, kept as E.164. A number that exists somewhere in France, overseas territories among it, is taken
 * as people write it there; one of another country begins with + and that country. One that would be right in two territories (six
 * digits in New Caledonia and in Wallis and Futuna) is asked for with its +: nothing is guessed.
 */
public final class PhoneRule {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 40;

    /** Territories with a range of their own under the nine digits that are common to France. */
    private static final List<String> OVERSEAS = List.of("GP", "MQ", "GF", "RE", "YT", "BL", "MF");

    /** The rest of the nine digits; the first two of Saint-Pierre-et-Miquelon are its own too. */
    private static final List<String> NINE_DIGITS = List.of("FR", "PM");

    /** Territories with shorter numbers, dialled as they are. */
    private static final List<String> SHORT = List.of("PM", "NC", "PF", "WF");

    private static final List<String> MAINLAND = List.of("FR");

    private static final Pattern COMMON = Pattern.compile("0?[1-7]\\d{8}");
    private static final Pattern SERVICE = Pattern.compile("0?[89]\\d{8}");

    /** Kept for films and examples by the French numbering plan (ARCEP, decision 2018-0881): nobody's telephone rings. */
    private static final Pattern FICTION = Pattern.compile("\\+3363998\\d{4}");

    /**
     * Ranges of the overseas territories in the French numbering plan (ARCEP, decision 2018-0881): Guadeloupe, Saint-Martin and
     * Saint-Barthélemy 590, Guyane 594, Martinique 596, Réunion and Mayotte 262. The library knows only the blocks that operators had
     * asked for when it was made; new ones are opened every year.
     */
    private static final Pattern OVERSEAS_MOBILE =
            Pattern.compile("(\\+26269[23]|\\+262639(?!98)|\\+59069[01]|\\+594694|\\+59669[67])\\d{6}");

    private static final Pattern OVERSEAS_FIXED =
            Pattern.compile("(\\+26226[239]|\\+590590|\\+594594|\\+596596)\\d{6}");

    /** The library takes any six digits for Saint-Pierre-et-Miquelon, where they begin with 4 or 5. */
    private static final Pattern NOT_OF_MIQUELON = Pattern.compile("\\+508[^45]\\d{5}");

    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private PhoneRule() {}

    /** The number; empty where no such number exists. */
    public static Optional<String> number(String text) {
        return found(text).map(PhoneRule::written);
    }

    /** The number, if it may take an SMS. */
    public static Optional<String> mobile(String text) {
        return found(text).filter(PhoneRule::takesMessages).map(PhoneRule::written);
    }

    private static Optional<PhoneNumber> found(String text) {
        var typed = text.strip();
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return territories(typed)
                .map(some -> found(typed, some))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PhoneNumber> found(String typed, List<String> territories) {
        var numbers = territories.stream()
                .flatMap(territory -> parsed(typed, territory))
                .collect(Collectors.toMap(PhoneRule::written, number -> number, (one, same) -> one));
        return numbers.size() == 1 ? numbers.values().stream().findFirst() : Optional.empty();
    }

    /** Where to look for it, in that order: what is dialled in a territory's range is there, not on the mainland. */
    private static Stream<List<String>> territories(String typed) {
        var digits = PhoneNumberUtil.normalizeDigitsOnly(typed);
        if (typed.startsWith("+")
                || digits.startsWith("00")
                || SERVICE.matcher(digits).matches()) {
            return Stream.of(MAINLAND);
        }
        if (COMMON.matcher(digits).matches()) {
            return Stream.of(OVERSEAS, NINE_DIGITS);
        }
        return digits.startsWith("0") ? Stream.empty() : Stream.of(SHORT);
    }

    private static Stream<PhoneNumber> parsed(String typed, String territory) {
        try {
            var number = NUMBERS.parse(typed, territory);
            return Stream.of(number).filter(one -> !one.hasExtension() && exists(one));
        } catch (NumberParseException notANumber) {
            return Stream.empty();
        }
    }

    private static boolean exists(PhoneNumber number) {
        var written = written(number);
        return NUMBERS.isValidNumber(number)
                        && !NOT_OF_MIQUELON.matcher(written).matches()
                || OVERSEAS_FIXED.matcher(written).matches()
                || isMobileRange(written);
    }

    private static boolean takesMessages(PhoneNumber number) {
        return MOBILE.contains(NUMBERS.getNumberType(number)) || isMobileRange(written(number));
    }

    private static boolean isMobileRange(String written) {
        return OVERSEAS_MOBILE.matcher(written).matches()
                || FICTION.matcher(written).matches();
    }

    private static String written(PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }
}
