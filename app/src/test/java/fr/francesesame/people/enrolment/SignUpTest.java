package fr.francesesame.people.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.SesameTest;
import fr.francesesame.people.signin.Guest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-up, as the pages and the mailbox show it. */
@SesameTest
class SignUpTest {

    private static final String PASSWORD = "Zeste-Ardoise-26";

    @LocalServerPort
    private int port;

    @Autowired
    private GreenMail mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordedSignUps signUps;

    private Guest guest;

    @BeforeEach
    void somebodyAtTheDoor() {
        guest = new Guest(port);
        jdbc.sql("delete from try_bucket").update();
    }

    @AfterEach
    void everyNetworkIsWelcome() {
        jdbc.sql("delete from anonymising_network").update();
    }

    static Map<String, String> form(String name) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("identifiant", name),
                Map.entry("motDePasse", PASSWORD),
                Map.entry("confirmation", PASSWORD),
                Map.entry("niveau", "PASSWORD"),
                Map.entry("courriel", name + "@vergers.example"),
                Map.entry("confirmationCourriel", name + "@vergers.example"),
                Map.entry("nom", "Lefèvre"),
                Map.entry("prenom", "Inès"),
                Map.entry("telephone", "01 39 98 01 01"),
                Map.entry("mobile", "06 39 98 02 02"),
                Map.entry("adresse", "20 rue du Général Leclerc 75004 PARIS"),
                Map.entry("entreprise", "091 234 567 00013"),
                Map.entry("conditions", "true"),
                Map.entry("consentement", "true")));
    }

    private Guest send(Map<String, String> form) {
        return guest.open("/inscription").post("/inscription", form);
    }

    @Test
    void aPersonSignsUpActivatesAndSignsIn() {
        assertThat(send(form("ineslefevre")).path()).isEqualTo("/inscription/enregistree");
        assertThat(guest.text()).contains("Votre compte utilisateur a été créé !");
        assertThat(guest.signIn("ineslefevre", PASSWORD).text()).contains("n’est pas reconnu");

        var link = Guest.link(mails, "ineslefevre@vergers.example", "Activation");
        assertThat(guest.open(link).text()).contains("Saisissez l’identifiant et le mot de passe");
        activate(link, "ineslefevre", "Autre-2026");
        assertThat(guest.text()).contains("n’est pas celui de cette inscription");
        activate(link, "InesLefevre", PASSWORD);
        assertThat(guest.path()).isEqualTo("/inscription/terminee");
        assertThat(guest.text()).contains("Votre compte utilisateur a été créé !", "Votre compte est activé");

        assertThat(guest.open(link).text()).contains("Ce lien a déjà servi");
        assertThat(guest.signIn("ineslefevre", PASSWORD).isSignedIn()).isTrue();
        var account = jdbc.sql("select phone, mobile, postal_address, company_number, kind, password_hash from account"
                        + " where username = 'ineslefevre'")
                .query()
                .singleRow();
        assertThat(account)
                .containsEntry("phone", "+33139980101")
                .containsEntry("mobile", "+33639980202")
                .containsEntry("company_number", "09123456700013")
                .containsEntry("kind", "OPERATOR");
        assertThat(account.get("password_hash").toString()).startsWith("{argon2");
        assertThat(jdbc.sql("select document from terms_acceptance where username = 'ineslefevre' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("CGU", "CREATION_COMPTE");
    }

    private void activate(String link, String username, String password) {
        var token = link.replaceFirst(".*jeton=", "");
        guest.open(link)
                .post(
                        "/inscription/activation",
                        Map.of("jeton", token, "identifiant", username, "motDePasse", password));
    }

    @Test
    void everyFaultIsASentenceBesideItsFieldAndNothingTypedIsLost() {
        var form = form("ines_lefevre");
        form.putAll(Map.of(
                "motDePasse",
                "Motdepasse_1",
                "confirmation",
                "autre",
                "courriel",
                "ines@vergers",
                "confirmationCourriel",
                "ines@vergers.example",
                "nom",
                "",
                "telephone",
                "12",
                "mobile",
                "0139980101",
                "entreprise",
                "09123456700014"));
        form.remove("conditions");
        form.remove("consentement");
        var text = send(form).text();
        assertThat(guest.status()).isEqualTo(200);
        assertThat(text)
                .contains(
                        "Aucun caractère spécial n’est autorisé.",
                        "au moins un caractère spécial ; le tiret bas ( _ ) n’en est pas un",
                        "Le mot de passe doit être identique.",
                        "Saisissez une adresse valide",
                        "Le courrier électronique doit être identique.",
                        "Saisissez votre nom",
                        "Saisissez un numéro de téléphone valide",
                        "Saisissez un numéro de mobile valide",
                        "9 chiffres (SIREN) ou 14 chiffres (SIRET)",
                        "acceptez les conditions générales",
                        "donnez votre consentement");
        assertThat(guest.body())
                .contains(
                        "value=\"ines_lefevre\"",
                        "value=\"ines@vergers\"",
                        "value=\"Inès\"",
                        "value=\"09123456700014\"")
                .contains("value=\"20 rue du Général Leclerc 75004 PARIS\"")
                .doesNotContain("Motdepasse_1", "checked");
    }

    @Test
    void nothingIsAcceptedBeforeThePersonDoesAndWhatHeTickedStays() {
        assertThat(guest.open("/inscription").body())
                .contains("name=\"consentement\"")
                .doesNotContain("checked");
        var form = form("cochee01");
        form.put("nom", "");
        assertThat(send(form).body().split("checked=\"checked\"", -1)).hasSize(3);
    }

    @Test
    void aPasswordNeedsAllFourKindsOfSigns() {
        for (var password : List.of("Vergers2026", "vergers-2026", "VERGERS-2026", "Vergers-Havre", "Ver-26")) {
            var form = form("ineslefevre9");
            form.put("motDePasse", password);
            form.put("confirmation", password);
            assertThat(send(form).path()).as(password).isEqualTo("/inscription");
        }
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressHasAnAccount() {
        var form = form("camillebis");
        form.put("courriel", "Camille.Lefort@vergersduhavre.example");
        form.put("confirmationCourriel", "Camille.Lefort@vergersduhavre.example");
        assertThat(send(form).path()).isEqualTo("/inscription/enregistree");
        var mail = Guest.mail(mails, "Camille.Lefort@vergersduhavre.example", "déjà un compte");
        assertThat(mail).contains("importateur01").doesNotContain("jeton=");
        assertThat(signUps.find("camillebis")).isEmpty();
    }

    @Test
    void aTakenIdentifierIsToldOnlyWithTheCompleteForm() {
        var form = form("Transitaire01");
        form.put("nom", "");
        assertThat(send(form).text()).doesNotContain("déjà pris");
        form.put("nom", "Lefèvre");
        assertThat(send(form).text()).contains("Cet identifiant est déjà pris");
    }

    @Test
    void aFormSentTwiceIsOneSignUp() {
        send(form("deuxfois01"));
        assertThat(send(form("deuxfois01")).path()).isEqualTo("/inscription/enregistree");
        var other = form("deuxfois01");
        other.put("motDePasse", "Autre-2026!");
        other.put("confirmation", "Autre-2026!");
        assertThat(send(other).text()).contains("Cet identifiant est déjà pris");
    }

    @Test
    void whatIsNotActivatedInTimeVanishesAndItsIdentifierIsFree() {
        send(form("troptard01"));
        var link = Guest.link(mails, "troptard01@vergers.example", "Activation");
        jdbc.sql("update sign_up set expires_at = now() - interval '1 minute' where username = 'troptard01'")
                .update();
        assertThat(guest.open(link).text()).contains("Ce lien a déjà servi ou n’est plus valable");
        signUps.forgetExpired();
        assertThat(jdbc.sql("select count(*) from sign_up where username = 'troptard01'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(send(form("troptard01")).path()).isEqualTo("/inscription/enregistree");
    }

    @Test
    void signUpThroughAnAnonymisingNetworkIsRefusedAndNothingIsLost() {
        jdbc.sql(
                        "insert into anonymising_network (network, note, added_by) values ('127.0.0.0/8', 'essai', 'test'), ('::/64', 'essai', 'test')")
                .update();
        assertThat(send(form("anonyme01")).text())
                .contains("L’utilisation d’un réseau d’anonymisation n’est pas autorisée");
        assertThat(guest.body()).contains("value=\"anonyme01\"");
    }

    @Test
    void triesAreBoundedAndThatIsSaid() {
        var form = form("essais01");
        for (var time = 0; time < 5; time++) {
            assertThat(send(form).path()).isEqualTo("/inscription/enregistree");
        }
        assertThat(send(form).text()).contains("Trop de demandes d’inscription", "Réessayez dans");
    }
}
