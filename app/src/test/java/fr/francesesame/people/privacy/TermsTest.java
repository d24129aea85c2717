package fr.francesesame.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.foundation.platform.PaperFaults;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The terms of use: read by all, accepted again when they change, and then on to the page that was asked for. */
@SesameTest
class TermsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theTermsAreReadByAllAndAcceptedAgainWhenTheyChange() throws Exception {
        var nobody = new Guest(port);
        assertThat(nobody.get("/cgu").body())
                .contains("Responsabilité de l’utilisateur")
                .doesNotContain("??");
        assertThat(nobody.get("/donnees-personnelles").body())
                .contains("Deux ans à compter de votre dernière connexion")
                .doesNotContain("??");
        assertThat(PaperFaults.of(nobody.file("/cgu.pdf").body())).isEmpty();
        assertThat(nobody.get("/cgu?version=99").statusCode()).isEqualTo(404);
        assertThat(nobody.get("/cgu?version=../1").statusCode()).isEqualTo(404);

        jdbc.sql("delete from terms_acceptance where username = 'importateur03'")
                .update();
        var person = Guest.signedIn(port, "importateur03");
        assertThat(person.get("/suivi").uri().getPath()).isEqualTo("/cgu/acceptation");
        assertThat(person.get("/compte/donnees").statusCode()).isEqualTo(200);
        assertThat(person.post("/cgu/acceptation", Map.of()).body()).contains("Cochez la case");
        var accepted = person.post("/cgu/acceptation", Map.of("accepte", "true"));
        assertThat(accepted.uri()).as("the page that was asked for last").hasPath("/simulateur");
        assertThat(person.get("/suivi").uri().getPath()).isEqualTo("/suivi");
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
