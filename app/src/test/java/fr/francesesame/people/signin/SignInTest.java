package fr.francesesame.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.SesameTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords, waits, sessions and refused networks, as a browser meets them. */
@SesameTest
class SignInTest {

    private static final String PASSWORD = "Sesame-2026-Demo!";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("springSessionConversionService")
    private ConversionService conversion;

    @Autowired
    private GreenMail mails;

    private Guest guest;

    @BeforeEach
    void somebodyAtTheDoor() {
        guest = new Guest(port);
        jdbc.sql("delete from try_bucket").update();
        jdbc.sql("delete from sign_in_wait").update();
        jdbc.sql("delete from anonymising_network").update();
    }

    @Test
    void unknownAndWrongGetTheSameAnswer() {
        var wrong = guest.signIn("importateur01", "faux").text();
        var unknown = guest.signIn("personne01", "faux").text();
        assertThat(wrong).contains("n’est pas reconnu").isEqualTo(unknown);
        assertThat(guest.body()).contains("value=\"personne01\"");
    }

    @Test
    void identifierIsTheSameInCapitals() {
        assertThat(guest.signIn("Importateur01", PASSWORD).isSignedIn()).isTrue();
        assertThat(guest.text()).contains("importateur01");
    }

    @Test
    void afterFiveRefusalsEvenTheRightPasswordWaitsAndThenEnters() {
        for (var time = 0; time < 5; time++) {
            guest.signIn("importateur02", "faux");
        }
        assertThat(guest.signIn("importateur02", PASSWORD).text()).contains("Trop d’essais. Réessayez dans");
        assertThat(guest.isSignedIn()).isFalse();
        jdbc.sql("update sign_in_wait set wait_until = now() - interval '1 second'")
                .update();
        assertThat(guest.signIn("importateur02", PASSWORD).isSignedIn()).isTrue();
        assertThat(jdbc.sql("select count(*) from sign_in_wait")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void waitsGrowAndEndAtAQuarterOfAnHour() {
        var longest = 0.0;
        for (var time = 0; time < 14; time++) {
            guest.signIn("personne02", "faux");
            var wait = jdbc.sql("select extract(epoch from wait_until - tried_at) from sign_in_wait")
                    .query(Double.class)
                    .single();
            assertThat(wait).isGreaterThanOrEqualTo(longest).isLessThanOrEqualTo(900);
            longest = wait;
            jdbc.sql("update sign_in_wait set wait_until = now() - interval '1 second', tried_at = now()")
                    .update();
        }
        assertThat(longest).isEqualTo(900);
    }

    /** At the same network; a browser that is not known to the account waits. */
    @Test
    void strangersDoNotMakeABrowserWaitThatTheAccountHasSignedInFrom() {
        assertThat(guest.signIn("importateur03", PASSWORD).isSignedIn()).isTrue();
        guest.open("/compte").post("/deconnexion", Map.of());
        var stranger = new Guest(port);
        for (var time = 0; time < 8; time++) {
            stranger.signIn("importateur03", "faux");
        }
        assertThat(stranger.signIn("importateur03", PASSWORD).isSignedIn()).isFalse();
        assertThat(guest.signIn("importateur03", PASSWORD).isSignedIn()).isTrue();
    }

    @Test
    void aSessionEndsHoweverMuchItIsUsed() {
        guest.signIn("importateur02", PASSWORD);
        var ends = jdbc.sql("select count(*) from spring_session_attributes where attribute_name = 'sesame.endsAt'")
                .query(Long.class)
                .single();
        assertThat(ends).isPositive();
        jdbc.sql("update spring_session_attributes a set attribute_bytes = ? from spring_session s"
                        + " where s.primary_id = a.session_primary_id and s.principal_name = 'importateur02'"
                        + " and a.attribute_name = 'sesame.endsAt'")
                .param(conversion.convert(Instant.now().minusSeconds(1), byte[].class))
                .update();
        assertThat(guest.isSignedIn()).isFalse();
    }

    @Test
    void aSessionWhoseEndCannotBeReadHasEnded() {
        guest.signIn("importateur02", PASSWORD);
        jdbc.sql("update spring_session_attributes a set attribute_bytes = ? from spring_session s"
                        + " where s.primary_id = a.session_primary_id and s.principal_name = 'importateur02'"
                        + " and a.attribute_name = 'sesame.endsAt'")
                .param(new byte[] {1, 2, 3})
                .update();
        assertThat(guest.isSignedIn()).isFalse();
    }

    @Test
    void theOldPasswordIsNoNewOneAndNoneThatEverybodyTries() {
        guest.signIn("importateur02", PASSWORD);
        for (var refused : Map.of(
                        PASSWORD,
                        "C’est déjà votre mot de passe",
                        "P@ssw0rd1!",
                        "parmi les premiers",
                        "Marée-2026!",
                        "se devine")
                .entrySet()) {
            guest.open("/compte/mot-de-passe")
                    .post(
                            "/compte/mot-de-passe",
                            Map.of("actuel", PASSWORD, "nouveau", refused.getKey(), "confirmation", refused.getKey()));
            assertThat(guest.text()).contains(refused.getValue());
        }
    }

    @Test
    void oneAccountsWaitIsNotAnothers() {
        for (var time = 0; time < 6; time++) {
            guest.signIn("importateur02", "faux");
        }
        assertThat(guest.signIn("importateur03", PASSWORD).isSignedIn()).isTrue();
    }

    @Test
    void whatIsTypedAsANameIsKeptOnlyAsADigest() {
        guest.signIn("MonMotDePasse-1!", "x");
        assertThat(jdbc.sql("select encode(name, 'escape') from sign_in_wait")
                        .query(String.class)
                        .list())
                .noneMatch(name -> name.contains("MotDePasse"));
    }

    @Test
    void signInThroughAnAnonymisingNetworkIsRefusedAndTheListIsTheAdministrators() {
        var administrator = new Guest(port).signIn("adminsesame01", PASSWORD).open("/administration/reseaux");
        administrator.post("/administration/reseaux", Map.of("reseau", "pas un réseau", "motif", "Tor"));
        assertThat(administrator.text()).contains("Donnez une adresse, ou un réseau");
        assertThat(administrator.body()).contains("value=\"pas un réseau\"");
        administrator.post("/administration/reseaux", Map.of("reseau", "0.0.0.0/0", "motif", "tout"));
        assertThat(administrator.text()).contains("Donnez une adresse, ou un réseau");
        administrator.post("/administration/reseaux", Map.of("reseau", "127.0.0.0/8", "motif", "Tor"));
        administrator.post("/administration/reseaux", Map.of("reseau", "::/64", "motif", "Tor"));
        assertThat(administrator.text()).contains("127.0.0.0/8", "par adminsesame01");

        assertThat(guest.signIn("importateur01", PASSWORD).text())
                .contains("réseau d’anonymisation n’est pas autorisée");
        assertThat(guest.isSignedIn()).isFalse();

        administrator.post("/administration/reseaux/retrait", Map.of("reseau", "127.0.0.0/8"));
        administrator.post("/administration/reseaux/retrait", Map.of("reseau", "::/64"));
        assertThat(guest.signIn("importateur01", PASSWORD).isSignedIn()).isTrue();
        assertThat(guest.open("/administration/reseaux").status()).isEqualTo(404);
    }

    @Test
    void anOlderHashIsRenewedWhenItsOwnerSignsIn() {
        jdbc.sql("update account set password_hash = ? where username = 'importateur03'")
                .param("{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD))
                .update();
        assertThat(guest.signIn("importateur03", PASSWORD).isSignedIn()).isTrue();
        assertThat(hash("importateur03")).startsWith("{argon2");
        assertThat(new Guest(port).signIn("importateur03", PASSWORD).isSignedIn())
                .isTrue();
    }

    @Test
    void aSuspendedAccountIsToldOnlyToWhoHasItsPassword() {
        jdbc.sql("update account set active = false where username = 'statistique01'")
                .update();
        assertThat(guest.signIn("statistique01", "faux").text()).contains("n’est pas reconnu");
        assertThat(guest.signIn("statistique01", PASSWORD).text()).contains("suspendu ou fermé");
        assertThat(guest.isSignedIn()).isFalse();
        jdbc.sql("update account set active = true where username = 'statistique01'")
                .update();
    }

    @Test
    void aPersonSeesHisSessionsAndEndsTheOthers() {
        guest.signIn("correspondant01", PASSWORD);
        var phone = new Guest(port).signIn("correspondant01", PASSWORD);
        var tablet = new Guest(port).signIn("correspondant01", PASSWORD);
        assertThat(guest.open("/compte/sessions").text()).contains("Firefox sur Linux", "cette session");
        var handle = guest.body().replaceAll("(?s).*?/compte/sessions/([0-9a-f]{16})/fin.*", "$1");
        guest.post("/compte/sessions/" + handle + "/fin", Map.of());
        assertThat(guest.text()).contains("La session est fermée.");
        assertThat(phone.isSignedIn() ^ tablet.isSignedIn()).isTrue();
        guest.post("/compte/sessions/fin", Map.of());
        assertThat(phone.isSignedIn() || tablet.isSignedIn()).isFalse();
        assertThat(guest.isSignedIn()).isTrue();
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatServesOnce() {
        guest.open("/mot-de-passe").post("/mot-de-passe", Map.of("courriel", "personne@nulle.example"));
        var unknown = guest.text().replace("personne@nulle.example", "");
        guest.open("/mot-de-passe")
                .post("/mot-de-passe", Map.of("courriel", "thomas.guerin@transitatlantique.example"));
        assertThat(guest.text().replace("thomas.guerin@transitatlantique.example", ""))
                .isEqualTo(unknown);
        var link = Guest.link(mails, "thomas.guerin@transitatlantique.example", "nouveau mot de passe");
        var elsewhere = new Guest(port).signIn("transitaire01", PASSWORD);
        choose(link, "court");
        assertThat(guest.text()).contains("au moins 8 caractères.");
        choose(link, PASSWORD);
        assertThat(guest.text()).contains("C’est déjà votre mot de passe");
        choose(link, "Nouveau-2026!");
        assertThat(guest.text()).contains("Votre mot de passe est changé");
        assertThat(guest.open(link).text()).contains("Ce lien a déjà servi");
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(guest.signIn("transitaire01", PASSWORD).text()).contains("n’est pas reconnu");
        assertThat(guest.signIn("transitaire01", "Nouveau-2026!").isSignedIn()).isTrue();
        assertThat(Guest.mail(mails, "thomas.guerin@transitatlantique.example", "mot de passe a changé"))
                .contains("transitaire01");
        assertThat(Guest.mailsTo(mails, "personne@nulle.example", "")).isEmpty();
    }

    private void choose(String link, String password) {
        guest.open(link)
                .post(
                        "/mot-de-passe/nouveau",
                        Map.of(
                                "jeton",
                                link.replaceFirst(".*jeton=", ""),
                                "nouveau",
                                password,
                                "confirmation",
                                password));
    }

    @Test
    void aNewAddressCountsOnceItsLinkIsFollowed() {
        guest.signIn("importateur03", PASSWORD).open("/compte/courriel");
        guest.post(
                "/compte/courriel",
                Map.of("courriel", "samia@ailleurs.example", "confirmation", "autre", "motDePasse", PASSWORD));
        assertThat(guest.text()).contains("Le courrier électronique doit être identique.");
        assertThat(guest.body()).contains("value=\"samia@ailleurs.example\"");
        guest.post(
                "/compte/courriel",
                Map.of(
                        "courriel",
                        "samia@ailleurs.example",
                        "confirmation",
                        "samia@ailleurs.example",
                        "motDePasse",
                        "faux"));
        assertThat(guest.text()).contains("Ce n’est pas votre mot de passe actuel.");
        guest.post(
                "/compte/courriel",
                Map.of(
                        "courriel",
                        "samia@ailleurs.example",
                        "confirmation",
                        "samia@ailleurs.example",
                        "motDePasse",
                        PASSWORD));
        assertThat(guest.text()).contains("Suivez le lien du courriel");
        assertThat(address("importateur03")).isEqualTo("samia.belkacem@epicesetgraines.example");
        var link = Guest.link(mails, "samia@ailleurs.example", "nouvelle adresse");
        var token = link.replaceFirst(".*jeton=", "");
        guest.open(link).post("/compte/courriel/confirmation", Map.of("jeton", token));
        assertThat(guest.text()).contains("Votre nouvelle adresse est enregistrée.");
        assertThat(address("importateur03")).isEqualTo("samia@ailleurs.example");
        assertThat(Guest.mail(mails, "samia.belkacem@epicesetgraines.example", "adresse de votre compte"))
                .contains("importateur03");
    }

    @Test
    void aNewPasswordAsksForTheCurrentOne() {
        guest.signIn("importateur01", PASSWORD).open("/compte/mot-de-passe");
        var form = Map.of("actuel", "faux", "nouveau", "Nouveau-2026!", "confirmation", "Nouveau-2026!");
        assertThat(guest.post("/compte/mot-de-passe", form).text()).contains("Ce n’est pas votre mot de passe actuel.");
        var right = Map.of("actuel", PASSWORD, "nouveau", "Nouveau-2026!", "confirmation", "Nouveau-2026!");
        assertThat(guest.post("/compte/mot-de-passe", right).text()).contains("Votre mot de passe est changé");
        assertThat(guest.isSignedIn()).isTrue();
        guest.open("/compte/mot-de-passe")
                .post(
                        "/compte/mot-de-passe",
                        Map.of("actuel", "Nouveau-2026!", "nouveau", PASSWORD, "confirmation", PASSWORD));
        assertThat(guest.text()).contains("Votre mot de passe est changé");
    }

    private String hash(String username) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private String address(String username) {
        return jdbc.sql("select email from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }
}
