package fr.francesesame.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords and addresses: renewed, forgotten, changed. */
class PasswordsTest extends SignInCase {

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
