package fr.francesesame.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;

/** What has to be set outside the demonstration, and the sentence for who has not; each names the setting. */
enum SafetyRule {
    SECRETS_KEY(
            SafetyRule::lacksKey,
            "Donnez à sesame.sign-in.secrets-key 32 octets en Base64, les mêmes sur chaque nœud (par exemple : openssl rand"
                    + " -base64 32) ; ils chiffrent les secrets des seconds facteurs. / Set sesame.sign-in.secrets-key to 32"
                    + " bytes in Base64, the same on every node."),
    DEMONSTRATION_KEY(
            settings -> key(settings).startsWith("demonstration"),
            "La clé de sesame.sign-in.secrets-key est celle de la démonstration, connue de tous : tirez-en une autre. /"
                    + " sesame.sign-in.secrets-key is the demonstration's, known to everybody: draw another."),
    PUBLIC_URL(
            settings -> !settings.getProperty("sesame.public-url", "").startsWith("https://"),
            "Donnez à sesame.public-url l’adresse publique en https:// ; mots de passe et liens des courriels passent par"
                    + " elle. / Set sesame.public-url to the public address, which begins with https://."),
    COOKIE(
            settings -> !settings.getProperty("server.servlet.session.cookie.secure", Boolean.class, true),
            "Ôtez server.servlet.session.cookie.secure=false : le cookie de session ne voyage qu’en HTTPS. / Remove"
                    + " server.servlet.session.cookie.secure=false."),
    BASIC(
            settings -> settings.getProperty("sesame.security.basic", Boolean.class, false),
            "Ôtez sesame.security.basic=true : le mot de passe voyagerait à chaque appel ; les programmes demandent un jeton"
                    + " à /oauth2/token. / Remove sesame.security.basic=true: programs get tokens at /oauth2/token."),
    SECOND_FACTOR(
            settings -> !settings.getProperty("sesame.sign-in.agents-need-second-factor", Boolean.class, true),
            "Ôtez sesame.sign-in.agents-need-second-factor=false : agents et administrateurs ont un second facteur. / Remove"
                    + " sesame.sign-in.agents-need-second-factor=false."),
    EVIDENCE_KEY(
            settings -> settings.getProperty("sesame.evidence.key-store", "").isBlank(),
            "Donnez à sesame.evidence.key-store le fichier PKCS#12 de la clé qui scelle les dossiers de preuve, et à"
                    + " sesame.evidence.key-store-password son mot de passe. / Set sesame.evidence.key-store to the PKCS#12"
                    + " file of the key pair that seals evidence."),
    DEMONSTRATION_SMS(
            settings -> settings.getProperty("sesame.sms.auth-token", "").equals("demonstration"),
            "Le jeton de sesame.sms.auth-token est celui de la démonstration : mettez le vôtre, ou ôtez-le. /"
                    + " sesame.sms.auth-token is the demonstration's: set your own, or none."),
    DEMONSTRATION_DOORS(
            settings -> settings.getProperty("sesame.demonstration.simulator", Boolean.class, false)
                    || !settings.getProperty("sesame.demonstration.open-paths", "")
                            .isBlank(),
            "Ôtez les réglages sesame.demonstration.* : ils ouvrent des pages sans connexion. / Remove the settings"
                    + " sesame.demonstration.*: they open pages to anybody.");

    private static final int KEY_BYTES = 32;

    private final Predicate<Environment> broken;
    private final String sentence;

    SafetyRule(Predicate<Environment> broken, String sentence) {
        this.broken = broken;
        this.sentence = sentence;
    }

    static List<SafetyRule> brokenIn(Environment settings) {
        return Arrays.stream(values())
                .filter(rule -> rule.broken.test(settings))
                .toList();
    }

    String sentence() {
        return sentence;
    }

    private static boolean lacksKey(Environment settings) {
        return key(settings).length() != KEY_BYTES;
    }

    /** One character a byte; empty where it is no Base64. */
    private static String key(Environment settings) {
        try {
            var bytes = Base64.getDecoder().decode(settings.getProperty("sesame.sign-in.secrets-key", ""));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
