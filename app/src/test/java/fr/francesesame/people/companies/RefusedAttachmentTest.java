package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was refused by a correspondent is told so, and what can still be done. */
@SesameTest
class RefusedAttachmentTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aRefusedAttachmentLeavesSomethingToDo() {
        jdbc.sql(
                        "insert into account_company (username, siret, state, reason, decided_at, decided_by)"
                                + " values ('importateur03', '09123456700013', 'REFUSED', 'Personne inconnue', now(), 'correspondant01')")
                .update();
        assertThat(SignedIn.as(port, "importateur03").page("/entreprise/rattachements"))
                .contains("Personne inconnue", "voyez le correspondant de votre entreprise")
                .doesNotContain("Rien d’autre n’est à faire");
    }
}
