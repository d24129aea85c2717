package fr.francesesame.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.SesameTest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Codes by SMS and of an application, recovery codes, and agents who may not do without. */
@SesameTest
@TestPropertySource(properties = "sesame.sign-in.agents-need-second-factor=true")
class SecondFactorTest {

    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GreenMail mails;

    @Autowired
    private Totp totp;

    private Guest guest;

    @BeforeEach
    void somebodyAtTheDoor() {
        guest = new Guest(port);
        jdbc.sql("delete from try_bucket").update();
    }

    @Test
    void anAgentSetsAnApplicationUpBeforeHeEntersAndItsCodesServeOnce() {
        guest.signIn("sivepphyto01", PASSWORD);
        assertThat(guest.path()).isEqualTo("/connexion/second-facteur");
        assertThat(guest.isSignedIn()).isFalse();
        guest.open("/rendez-vous/planning");
        assertThat(new Guest(port).open("/connexion/second-facteur").path()).isEqualTo("/connexion");

        guest.open("/connexion/second-facteur");
        var secret = secret();
        guest.post("/connexion/second-facteur/application", Map.of("code", "000000"));
        assertThat(guest.text()).contains("Ce code n’est pas le bon.");
        var used = code(secret, 0);
        guest.post("/connexion/second-facteur/application", Map.of("code", used));
        var recovery = recoveryCode();
        assertThat(guest.body()).contains("/rendez-vous/planning?continue\"");
        assertThat(guest.isSignedIn()).isTrue();
        assertThat(Guest.mail(mails, "anne.delaunay@sivep.example", "sécurité de votre compte"))
                .contains("sivepphyto01");
        var kept = jdbc.sql("select totp_secret from account where username = 'sivepphyto01'")
                .query(byte[].class)
                .single();
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(secret));

        var again = new Guest(port).open("/rendez-vous/planning").signIn("sivepphyto01", PASSWORD);
        assertThat(again.path()).isEqualTo("/connexion/code");
        assertThat(again.post("/connexion/code", Map.of("code", used)).text()).contains("Ce code n’est pas le bon");
        assertThat(again.post("/connexion/code", Map.of("code", code(secret, 1)))
                        .path())
                .isEqualTo("/rendez-vous/planning");
        assertThat(again.isSignedIn()).isTrue();

        var lost = new Guest(port).signIn("sivepphyto01", PASSWORD);
        assertThat(lost.post("/connexion/code", Map.of("code", recovery.toLowerCase()))
                        .isSignedIn())
                .isTrue();
        var thief = new Guest(port).signIn("sivepphyto01", PASSWORD);
        assertThat(thief.post("/connexion/code", Map.of("code", recovery)).text())
                .contains("Ce code n’est pas le bon");
        assertThat(lost.open("/compte/securite").text())
                .contains("le mot de passe seul ne suffit pas", "Codes encore utilisables : 9.");
    }

    @Test
    void thePasswordAloneOpensNoDoorToWhoOwesTheSecondFactor() {
        guest.signIn("superviseur01", PASSWORD);
        for (var path : java.util.List.of("/suivi", "/compte", "/camunda/app/tasklist/default/", "/droit")) {
            assertThat(guest.open(path).path()).as(path).isEqualTo("/connexion");
        }
        assertThat(guest.open("/api/v1/formalities").status()).isEqualTo(401);
    }

    @Test
    void anOperatorChoosesCodesBySmsAndGoesBackToThePasswordAlone() {
        guest.signIn("importateur01", PASSWORD).open("/compte/securite");
        guest.post("/compte/securite/sms", Map.of("mobile", "0139980101", "motDePasse", PASSWORD));
        assertThat(guest.text()).contains("Saisissez un numéro de mobile valide");
        guest.post("/compte/securite/sms", Map.of("mobile", "06 39 98 07 07", "motDePasse", "faux"));
        assertThat(guest.text()).contains("Ce n’est pas votre mot de passe actuel.");
        assertThat(guest.body()).contains("value=\"06 39 98 07 07\"");
        guest.post("/compte/securite/sms", Map.of("mobile", "06 39 98 07 07", "motDePasse", PASSWORD));
        guest.post("/compte/securite/sms/code", Map.of("code", sms()));
        assertThat(recoveryCode()).isNotBlank();
        assertThat(jdbc.sql("select mobile from account where username = 'importateur01'")
                        .query(String.class)
                        .single())
                .isEqualTo("+33639980707");

        var phone = new Guest(port).signIn("importateur01", PASSWORD);
        assertThat(phone.text()).contains("au numéro qui se termine par 07");
        assertThat(phone.post("/connexion/code", Map.of("code", "12")).text()).contains("Ce code n’est pas le bon");
        assertThat(phone.post("/connexion/code", Map.of("code", sms())).isSignedIn())
                .isTrue();

        guest.open("/compte/securite").post("/compte/securite/mot-de-passe-seul", Map.of("motDePasse", PASSWORD));
        assertThat(guest.text()).contains("Votre mot de passe suffit désormais");
        assertThat(new Guest(port).signIn("importateur01", PASSWORD).isSignedIn())
                .isTrue();
    }

    @Test
    void codesAreGuessedTenTimesAtMost() {
        jdbc.sql(
                        "update account set security_level = 'SMS', second_factor_confirmed_at = now() where username = 'transitaire01'")
                .update();
        guest.signIn("transitaire01", PASSWORD);
        for (var time = 0; time < 10; time++) {
            guest.post("/connexion/code", Map.of("code", "11111" + time));
        }
        assertThat(guest.post("/connexion/code", Map.of("code", sms())).text()).contains("Trop d’essais.");
        assertThat(guest.isSignedIn()).isFalse();
    }

    @Test
    void whoChoseAnApplicationAtSignUpSetsItUpAtTheFirstSignIn() {
        jdbc.sql("update account set security_level = 'TOTP' where username = 'importateur02'")
                .update();
        assertThat(guest.signIn("importateur02", PASSWORD).path()).isEqualTo("/connexion/second-facteur");
        guest.post("/connexion/second-facteur/application", Map.of("code", code(secret(), 0)));
        assertThat(guest.isSignedIn()).isTrue();
    }

    private byte[] secret() {
        var found = SECRET.matcher(guest.body());
        found.find();
        return new Base32().decode(found.group(1).replace(" ", ""));
    }

    private String code(byte[] secret, int later) {
        return totp.code(secret, Instant.now().getEpochSecond() / 30 + later);
    }

    private String recoveryCode() {
        var found = RECOVERY.matcher(guest.text());
        found.find();
        return found.group();
    }

    private String sms() {
        var page = new Guest(port).open("/demonstration/sms").text();
        return page.replaceFirst("(?s).*?votre code est (\\d{6}).*", "$1");
    }
}
