package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyCode.Scheme;
import fr.francesesame.terms.Siret;
import fr.francesesame.terms.Writing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number of a company as typed: {@code avec} says whether it has a SIRET, {@code type} which other number it has. */
record CodeEntry(String avec, String type, String numero, String nom) {

    static final CodeEntry EMPTY = new CodeEntry("siret", "EORI", "", "");

    private static final int LONGEST_NAME = 120;

    static CodeEntry of(@Nullable String avec, @Nullable String type, @Nullable String numero, @Nullable String nom) {
        return new CodeEntry(
                "autre".equals(avec) ? "autre" : "siret",
                "OTHER".equals(type) ? "OTHER" : "EORI",
                cut(numero, 60),
                cut(nom, 400));
    }

    public boolean hasSiret() {
        return avec.equals("siret");
    }

    CompanyCode code() {
        var number = Writing.code(numero);
        return new CompanyCode(hasSiret() ? Scheme.SIRET : Scheme.valueOf(type), number);
    }

    /** Key of the sentence that says what is wrong with the number. */
    Optional<String> fault() {
        var code = code();
        return switch (code.scheme()) {
            case SIRET -> siretFault(code.number());
            case EORI -> eoriFault(code.number());
            case OTHER ->
                code.number().matches("[A-Z0-9.\\-]{3,35}") ? Optional.empty() : Optional.of("companies.fault.other");
        };
    }

    /** The name is asked for only where no register tells it. */
    Optional<String> nameFault() {
        return nom.isBlank() || nom.strip().length() > LONGEST_NAME
                ? Optional.of("companies.fault.name")
                : Optional.empty();
    }

    private static Optional<String> siretFault(String number) {
        if (!number.matches("\\d{14}")) {
            return Optional.of("companies.fault.fourteen");
        }
        return Siret.isValid(number) ? Optional.empty() : Optional.of("companies.fault.siret");
    }

    private static Optional<String> eoriFault(String number) {
        if (!number.matches("[A-Z]{2}[A-Z0-9]{1,15}")) {
            return Optional.of("companies.fault.eori");
        }
        return number.startsWith("FR") ? Optional.of("companies.fault.frenchEori") : Optional.empty();
    }

    private static String cut(@Nullable String text, int longest) {
        var known = text == null ? "" : text;
        return known.length() > longest ? known.substring(0, longest) : known;
    }
}
