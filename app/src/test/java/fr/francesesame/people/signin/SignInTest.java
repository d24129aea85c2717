package fr.francesesame.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in, refusals and waits, sessions. */
class SignInTest extends SignInCase {

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
}
