package fr.francesesame.goods.consignments;

import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.terms.Siret;
import fr.francesesame.terms.Writing;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which number a party is known. Only an EORI or a SIRET gives sight of a formality; one whose check digit is wrong is kept
 * for the agent but matched to nobody; numbers of other registers stay in the certificate.
 */
record Identification(@Nullable String scheme, @Nullable String number) {

    static final String EORI = "eori_number";
    static final String SIRET = "siret";
    static final String WRONG_EORI = "eori_number_invalid";

    private static final Pattern ANY_EORI = Pattern.compile("[A-Z]{2}[A-Z0-9]{1,15}");
    private static final Pattern FRENCH_EORI = Pattern.compile("FR(\\d{9}|\\d{14})");

    static Identification of(Party party) {
        var scheme = party.scheme() == null ? "" : party.scheme().toLowerCase(Locale.ROOT);
        var number = normalised(party.identifier());
        if (number.isEmpty()) {
            return new Identification(null, null);
        }
        if (scheme.contains("eori")) {
            return eori(number);
        }
        var french = scheme.contains("siret") || scheme.contains("registry");
        return french ? french(number, scheme) : new Identification(scheme, null);
    }

    boolean givesSight() {
        return EORI.equals(scheme) || SIRET.equals(scheme);
    }

    private static String normalised(@Nullable String text) {
        return Writing.code(text);
    }

    private static Identification eori(String number) {
        if (Siret.isValid(number)) {
            return new Identification(SIRET, number);
        }
        var wrong = !ANY_EORI.matcher(number).matches()
                || (number.matches("FR\\d{14}") && !Siret.isValid(number.substring(2)));
        return new Identification(wrong ? WRONG_EORI : EORI, shortened(number));
    }

    private static Identification french(String number, String scheme) {
        if (Siret.isValid(number)) {
            return new Identification(SIRET, number);
        }
        return FRENCH_EORI.matcher(number).matches() ? eori(number) : new Identification(scheme, null);
    }

    private static String shortened(String number) {
        return number.length() > 40 ? number.substring(0, 40) : number;
    }
}
