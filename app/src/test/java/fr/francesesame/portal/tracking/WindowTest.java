package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each account sees of one formality: by the pages, by the interface for programs, by the live stream. */
@SesameTest
class WindowTest {

    private static final String REFERENCE = "CHEDPP.FR.2026.0000501";
    private static final String DOSSIER = "/api/v1/formalities/" + REFERENCE;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void notified() throws Exception {
        new Visitor(port).notify(notice(REFERENCE));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        new Visitor(port).call("importateur01", DOSSIER).body().contains("DOCUMENTARY_CHECK"));
    }

    @ParameterizedTest
    @CsvSource({
        "importateur01, 200",
        "correspondant01, 200",
        "importateur02, 404",
        "importateur03, 404",
        "transitaire01, 404",
        "sivepphyto01, 200",
        "sivepphyto02, 200",
        "superviseur01, 200",
        "sivepvet01, 404",
        "douaneagent01, 404",
        "analyste01, 404",
        "statistique01, 404",
        "adminsesame01, 404",
        "traces, 404"
    })
    void aFormalityThatIsNotTheirsDoesNotExist(String username, int status) throws Exception {
        var answer = new Visitor(port).call(username, DOSSIER);
        assertThat(answer.statusCode()).isEqualTo(status);
        var listed = new Visitor(port).call(username, "/api/v1/formalities?q=" + REFERENCE);
        assertThat(listed.body().contains(REFERENCE)).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/", "/suivi/lignes/"})
    void anotherCompanysPagesAnswerLikeOnesThatDoNotExist(String page) throws Exception {
        assertThat(Visitor.signedIn(port, "importateur01").get(page + REFERENCE).statusCode())
                .isEqualTo(200);
        var stranger = Visitor.signedIn(port, "importateur02");
        assertThat(stranger.get(page + REFERENCE).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + "CHEDPP.FR.2026.9999999").statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + "n%27importe%20quoi%20%3C%3E").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDossierSaysWhereTheLotStandsWhoActsAndWhy() throws Exception {
        var body = new Visitor(port).call("importateur01", DOSSIER).body();
        assertThat(body)
                .contains("\"type\":\"CHED_PP\"", "\"status\":\"NEW\"", "\"step\":\"DOCUMENTARY_CHECK\"")
                .contains("\"who\":\"INSPECTOR\"", "\"what\":\"Contrôler les documents\"", "\"dueAt\"")
                .contains("\"kind\":\"PHYSICAL\",\"required\":true", "2022/2389");
        var page = Visitor.signedIn(port, "importateur01")
                .get("/dossiers/" + REFERENCE)
                .body();
        assertThat(page)
                .contains("Contrôle documentaire", "2022/2389", "Mangifera indica")
                .doesNotContain("??");
    }

    /** Scenario 25: nothing runs for it, and yet somebody is awaited. */
    @Test
    void aStatusThatNoListHasIsSomebodysToLookAt() throws Exception {
        var reference = "CHEDPP.FR.2026.0000509";
        new Visitor(port).notify(notice(reference).replace(">1</a:StatusCode>", ">999</a:StatusCode>"));
        var body = new Visitor(port)
                .call("importateur01", "/api/v1/formalities/" + reference)
                .body();
        assertThat(body).contains("\"status\":\"UNKNOWN\"", "\"who\":\"INSPECTOR\"", "Vérifier dans le registre");
        assertThat(dossier("importateur01", reference)).contains("statut que nos listes n’ont pas");
    }

    @Test
    void badParametersGetAProblemDocumentInFrench() throws Exception {
        var visitor = new Visitor(port);
        assertThat(visitor.call("importateur01", "/api/v1/formalities?limit=0").body())
                .contains("de 1 à 200");
        assertThat(visitor.call("importateur01", "/api/v1/formalities?limit=x").statusCode())
                .isEqualTo(400);
        assertThat(visitor.call("importateur01", "/api/v1/formalities?after=x").body())
                .contains("next");
        assertThat(visitor.call("importateur01", "/api/v1/rien").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/formalities").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/v1/formalities")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/problem+json");
    }

    /** Scenario 23: one digit off, so that the check digit does not fit. */
    @Test
    void aMistypedEoriIsMatchedToNobodyAndAgentsAreToldWhoseNumberItResembles() throws Exception {
        var reference = "CHEDPP.FR.2026.0000503";
        new Visitor(port).notify(notice(reference).replace("FR09123456700013", "FR09123456700014"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dossier("sivepphyto01", reference).contains("ressemble à celui de Vergers du Havre"));
        assertThat(new Visitor(port)
                        .call("importateur01", "/api/v1/formalities/" + reference)
                        .statusCode())
                .isEqualTo(404);
    }

    private String dossier(String username, String reference) throws Exception {
        return Visitor.signedIn(port, username).get("/dossiers/" + reference).body();
    }

    @Test
    void onlyThoseWhoSeeAFormalityAreToldThatItChanged() throws Exception {
        var mine = listen("importateur01");
        var theirs = listen("importateur02");
        var other = "CHEDPP.FR.2026.0000502";
        new Visitor(port).notify(notice(other));
        assertThat(mine.get(30, java.util.concurrent.TimeUnit.SECONDS)).contains(other);
        assertThat(theirs).isNotDone();
    }

    /** By his mandate's types and no others, and no longer than it holds. */
    @Test
    void whoeverIsMandatedIsToldOfTheMandatedTypesOnly() throws Exception {
        mandate("09456789800013", "CHED_PP");
        mandate("09345678800012", "CHED_P");
        var mandated = listen("transitaire01");
        var otherType = listen("importateur03");
        var reference = "CHEDPP.FR.2026.0000504";
        new Visitor(port).notify(notice(reference));
        assertThat(mandated.get(60, java.util.concurrent.TimeUnit.SECONDS)).contains(reference);
        assertThat(dossier("transitaire01", reference)).contains("Vergers du Havre");
        assertThat(otherType).isNotDone();
        jdbc.sql("update mandate set state = 'ENDED'").update();
        assertThat(new Visitor(port)
                        .call("transitaire01", "/api/v1/formalities/" + reference)
                        .statusCode())
                .isEqualTo(404);
        // the stream ends with the mandate that had opened it, and nothing was heard on it
        assertThat(otherType.get(60, java.util.concurrent.TimeUnit.SECONDS)).isEmpty();
    }

    private void mandate(String mandatary, String type) {
        jdbc.sql("insert into mandate (mandator, mandatary, types, starts_on, ends_on, state, given_by) values"
                        + " ('09123456700013', ?, array[?], current_date - 1, current_date + 9, 'ACCEPTED', 'x')")
                .params(mandatary, type)
                .update();
    }

    @Test
    void aWrongPasswordIsRefusedInFrenchAndAGuestIsAskedToSignIn() throws Exception {
        assertThat(new Visitor(port).get("/suivi").body()).contains("Identifiant", "Mot de passe");
        assertThat(new Visitor(port).get("/connexion?refus").body()).contains("n’est pas reconnu");
    }

    private CompletableFuture<String> listen(String username) throws Exception {
        var stream = Visitor.signedIn(port, username).stream("/evenements").body();
        return CompletableFuture.supplyAsync(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> line.startsWith("data:CHED"))
                        .findFirst()
                        .orElse("");
            } catch (IOException closed) {
                return "";
            }
        });
    }

    private static String notice(String reference) throws IOException {
        var now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        return new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", reference)
                .replace("@NOTIFIED@", now.minusDays(5).toString())
                .replace("@ETA@", now.plusDays(1).toString());
    }
}
