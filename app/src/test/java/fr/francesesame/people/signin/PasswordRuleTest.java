package fr.francesesame.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are refused, and why. */
class PasswordRuleTest {

    private static final List<String> KNOWN = List.of("ines2026", "Inès", "Lefèvre", "Vergers du Havre");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Password1!|common",
                "P@ssw0rd-1|common",
                "pA$$W0RD99!|common",
                "Azerty123!|common",
                "Azertyuiop-2026|common",
                "Marseille13!|common",
                "Motdepasse-1|common",
                "MotDePasse-2026!|common",
                "1Q2w3e4r!|common",
                "Qwertyuiop-1234!|common",
                "aaaaaaaaaaaaaaaa|common",
                "1234567890123456|common",
                "Sesame-2026!|common",
                "France-Sesame-2026|known",
                "Ines2026-ines2026!|known",
                "Lefevre-Ines-2026!|known",
                "Vergers-Havre-76!|known",
                "court1!|short",
                "Abcdefgh1_|special",
                "abcdefgh1!|upper"
            })
    void whatAnybodyTriesFirstIsRefused(String password, String why) {
        assertThat(PasswordRule.fault(password, KNOWN)).contains("signin.password." + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nouveau-2026!",
                "Sesame-2026-Demo!",
                "quatre chevaux mangent une pile",
                "x7Kp!q2Z",
                "8391 2047 5512 9930",
                "Vingt-3-Mangues!",
                "Ines aime les mangues vertes"
            })
    void othersAreAllowed(String password) {
        assertThat(PasswordRule.fault(password, KNOWN)).isEmpty();
    }
}
