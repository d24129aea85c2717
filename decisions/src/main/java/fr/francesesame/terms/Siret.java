package fr.francesesame.terms;

/** Number of a French establishment: 14 digits, the SIREN (9) and the NIC (5), with Luhn's check digit. */
public record Siret(String value) {

    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a SIRET");
        }
    }

    /** Whether the text is a SIRET; La Poste's establishments are also valid when their digits add up to a multiple of five. */
    public static boolean isValid(String text) {
        return text.matches("\\d{14}") && (luhn(text) % 10 == 0 || isPostOffice(text));
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean isPostOffice(String text) {
        return text.startsWith(LA_POSTE)
                && text.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    private static int luhn(String text) {
        var sum = 0;
        for (var place = 0; place < text.length(); place++) {
            var digit = text.charAt(text.length() - 1 - place) - '0';
            var weighted = place % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
