package fr.francesesame.foundation.platform;

import fr.francesesame.foundation.home.NamedDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What has to be set, in the demonstration, on trial or outside both, and the sentence for who has not; each names the setting. */
enum SafetyRule {
    SECRETS_KEY(
            Where.FOR_REAL,
            SafetyRule::lacksKey,
            "Donnez à sesame.secrets-key 32 octets en Base64, les mêmes sur chaque nœud (par exemple : openssl rand"
                    + " -base64 32) ; ils chiffrent les secrets que garde la base. / Set sesame.secrets-key to 32"
                    + " bytes in Base64, the same on every node."),
    DEMONSTRATION_KEY(
            Where.FOR_REAL,
            SafetyRule::hasKnownKey,
            "La clé de sesame.secrets-key est celle de la démonstration, connue de tous : tirez-en une autre. /"
                    + " sesame.secrets-key is the demonstration's, known to everybody: draw another."),
    WEAK_KEY(
            Where.FOR_REAL,
            settings -> !lacksKey(settings) && !hasKnownKey(settings) && WeakKey.is(key(settings)),
            "La clé de sesame.secrets-key se devine (octets égaux ou qui se suivent) : tirez-en une autre, par exemple par"
                    + " openssl rand -base64 32. / sesame.secrets-key can be guessed (equal or successive bytes): draw another."),
    FORMER_KEY(
            Where.ANYWHERE,
            settings -> !settings.getProperty("sesame.sign-in.secrets-key", "").isBlank(),
            "Le réglage sesame.sign-in.secrets-key s’appelle désormais sesame.secrets-key : renommez-le, en gardant sa valeur. /"
                    + " sesame.sign-in.secrets-key is now called sesame.secrets-key: rename it and keep its value."),
    SECURITY_CONTACT(
            Where.ANYWHERE,
            settings -> !SecurityContact.isUnderstood(settings),
            "Donnez à sesame.security.contact une adresse en mailto:, tel:+ ou https:// (plusieurs : séparées par des"
                    + " virgules), ou ôtez-le : /.well-known/security.txt la montre à qui trouve une faille. / Set"
                    + " sesame.security.contact to mailto:, tel:+ or https:// addresses separated by commas, or to none."),
    PUBLIC_URL(
            Where.FOR_REAL,
            settings -> !settings.getProperty("sesame.public-url", "").startsWith("https://"),
            "Donnez à sesame.public-url l’adresse publique en https:// ; mots de passe et liens des courriels passent par"
                    + " elle. / Set sesame.public-url to the public address, which begins with https://."),
    COOKIE(
            Where.FOR_REAL,
            settings -> !settings.getProperty("server.servlet.session.cookie.secure", Boolean.class, true),
            "Ôtez server.servlet.session.cookie.secure=false : le cookie de session ne voyage qu’en HTTPS. / Remove"
                    + " server.servlet.session.cookie.secure=false."),
    BASIC(
            Where.FOR_REAL,
            settings -> settings.getProperty("sesame.security.basic", Boolean.class, false),
            "Ôtez sesame.security.basic=true : le mot de passe voyagerait à chaque appel ; les programmes demandent un jeton"
                    + " à /oauth2/token. / Remove sesame.security.basic=true: programs get tokens at /oauth2/token."),
    SECOND_FACTOR(
            Where.FOR_REAL,
            settings -> !settings.getProperty("sesame.sign-in.agents-need-second-factor", Boolean.class, true),
            "Ôtez sesame.sign-in.agents-need-second-factor=false : agents et administrateurs ont un second facteur. / Remove"
                    + " sesame.sign-in.agents-need-second-factor=false."),
    EVIDENCE_KEY(
            Where.FOR_REAL,
            settings -> settings.getProperty("sesame.evidence.key-store", "").isBlank(),
            "Donnez à sesame.evidence.key-store le fichier PKCS#12 de la clé qui scelle les dossiers de preuve, et à"
                    + " sesame.evidence.key-store-password son mot de passe. / Set sesame.evidence.key-store to the PKCS#12"
                    + " file of the key pair that seals evidence."),
    WEBHOOKS(
            Where.FOR_REAL,
            settings -> settings.getProperty("sesame.webhooks.loopback-allowed", Boolean.class, false),
            "Ôtez sesame.webhooks.loopback-allowed=true : un abonné ferait appeler ce qui n’écoute que cette machine. / Remove"
                    + " sesame.webhooks.loopback-allowed=true: a subscriber could reach what listens on this machine only."),
    DEMONSTRATION_SMS(
            Where.FOR_REAL,
            settings -> settings.getProperty("sesame.sms.auth-token", "").equals("demonstration"),
            "Le jeton de sesame.sms.auth-token est celui de la démonstration : mettez le vôtre, ou ôtez-le. /"
                    + " sesame.sms.auth-token is the demonstration's: set your own, or none."),
    DEMONSTRATION_DOORS(
            Where.FOR_REAL,
            settings -> settings.getProperty("sesame.demonstration.simulator", Boolean.class, false)
                    || !settings.getProperty("sesame.demonstration.open-paths", "")
                            .isBlank(),
            "Ôtez les réglages sesame.demonstration.* : ils ouvrent des pages sans connexion. / Remove the settings"
                    + " sesame.demonstration.*: they open pages to anybody."),
    DEMONSTRATION_DATABASE(
            Where.DEMONSTRATION,
            NamedDatabase::isIn,
            "La démonstration n’a que sa propre base, et ses mots de passe sont publics : ôtez la base nommée"
                    + " (spring.datasource.url, SPRING_DATASOURCE_URL), ou ôtez le profil demonstration ; une base qu’un fichier"
                    + " nomme doit l’être aussi par variable d’environnement ou en ligne de commande. Pour des essais à plusieurs"
                    + " nœuds sur cette machine : le profil trial. / The demonstration has its own database only, and its passwords"
                    + " are public: remove spring.datasource.url, or the profile demonstration; a database that a file names must"
                    + " be named by environment variable or on the command line as well. For trials of several nodes on this"
                    + " machine: the profile trial."),
    OUTSIDE_ADDRESS(
            Where.INVENTED,
            settings -> !OutsideAddresses.in(settings).isEmpty(),
            "Les profils demonstration et trial ne quittent pas cette machine, car leurs mots de passe sont publics : donnez"
                    + " une adresse de bouclage (127.0.0.1, localhost) à %1$s. / The profiles demonstration and trial do not"
                    + " leave this machine, for their passwords are public: give a loopback address to %1$s.") {
        @Override
        String sentence(Environment settings) {
            return super.sentence(settings).formatted(String.join(", ", OutsideAddresses.in(settings)));
        }
    };

    private static final int KEY_BYTES = 32;

    private final Where where;
    private final Predicate<Environment> broken;
    private final String sentence;

    SafetyRule(Where where, Predicate<Environment> broken, String sentence) {
        this.where = where;
        this.broken = broken;
        this.sentence = sentence;
    }

    static List<SafetyRule> brokenIn(Environment settings) {
        return Arrays.stream(values())
                .filter(rule -> rule.where.holds.test(settings))
                .filter(rule -> rule.broken.test(settings))
                .toList();
    }

    String sentence(Environment settings) {
        return sentence;
    }

    private static boolean lacksKey(Environment settings) {
        return key(settings).length != KEY_BYTES;
    }

    private static boolean hasKnownKey(Environment settings) {
        return new String(key(settings), StandardCharsets.ISO_8859_1).startsWith("demonstration");
    }

    /** Empty where it is no Base64. */
    private static byte[] key(Environment settings) {
        try {
            return Base64.getDecoder().decode(settings.getProperty("sesame.secrets-key", ""));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** Where a rule holds; what trial lacks of the demonstration it has of a real installation, so that no mixture escapes both. */
    private enum Where {
        ANYWHERE(settings -> true),
        FOR_REAL(settings -> !settings.acceptsProfiles(Profiles.of("demonstration"))),
        DEMONSTRATION(settings -> settings.acceptsProfiles(Profiles.of("demonstration & !trial"))),
        INVENTED(settings -> settings.acceptsProfiles(Profiles.of("demonstration | trial")));

        private final Predicate<Environment> holds;

        Where(Predicate<Environment> holds) {
            this.holds = holds;
        }
    }
}
