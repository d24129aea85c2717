package fr.francesesame.terms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units of mass of UN/CEFACT recommendation 20 and what each weighs, exactly, in kilograms. */
public final class MassUnit {

    private static final Map<String, BigDecimal> KILOGRAMS = Map.ofEntries(
            unit("KGM", "1"),
            unit("HGM", "0.1"),
            unit("DJ", "0.01"),
            unit("GRM", "0.001"),
            unit("DG", "0.0001"),
            unit("CGM", "0.00001"),
            unit("MGM", "0.000001"),
            unit("MC", "0.000000001"),
            unit("CTM", "0.0002"),
            unit("DTN", "100"),
            unit("TNE", "1000"),
            unit("2U", "1000"),
            unit("KTN", "1000000"),
            unit("M86", "0.5"),
            unit("LBR", "0.45359237"),
            unit("ONZ", "0.028349523125"),
            unit("DRI", "0.0017718451953125"),
            unit("GRN", "0.00006479891"),
            unit("STI", "6.35029318"),
            unit("CWA", "45.359237"),
            unit("CWI", "50.80234544"),
            unit("STN", "907.18474"),
            unit("LTN", "1016.0469088"),
            unit("APZ", "0.0311034768"),
            unit("LBT", "0.3732417216"),
            unit("DWT", "0.00155517384"));

    private MassUnit() {}

    /** What so much of the unit weighs in kilograms; empty where the code is that of no mass, or there is none. */
    public static Optional<BigDecimal> kilograms(BigDecimal amount, @Nullable String unitCode) {
        return Optional.ofNullable(KILOGRAMS.get(Writing.code(unitCode))).map(amount::multiply);
    }

    private static Map.Entry<String, BigDecimal> unit(String code, String kilograms) {
        return Map.entry(code, new BigDecimal(kilograms));
    }
}
