package fr.francesesame.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.francesesame.SesameTest;
import fr.francesesame.Tasks;
import fr.francesesame.goods.checks.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lot notified for a purpose that no list knows, qualified by an inspector, sent on, awaited and seen to arrive at another post. */
@SesameTest
class TransferToItsEndTest {

    private static final String REFERENCE = "CHEDPP.FR.2026.0009781";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anUnknownPurposeIsQualifiedAndTheTransferIsWatchedByThePostWhereItArrives() throws IOException {
        var now = OffsetDateTime.now(PARIS);
        send(notice("1", now.minusDays(5)));
        var havre = Tasks.of(http, "sivepphyto02");
        var qualification = havre.one("userTask_qualifyPurpose", of());
        assertThat(awaited()).isEqualTo("INSPECTOR");
        havre.complete(qualification, Map.of("purpose", "TRANSFER"));
        havre.one("userTask_checkDocuments", of());

        send(notice("124", now.minusDays(4)));
        var settle = havre.one("userTask_settleExit", of());
        var by = LocalDate.now(PARIS).plusDays(5);
        havre.complete(settle, Map.of("post", "FRDKK1", "by", by.toString()));
        var everywhere = Tasks.of(http, "sivepphyto01");
        var arrival = everywhere.one("userTask_recordArrival", of());
        assertThat(havre.waiting("userTask_recordArrival", of()))
                .as("it is awaited at another post")
                .isEmpty();
        assertThat(dossier("$.exit.place", String.class)).contains("FRDKK1");
        assertThat(dossier("$.nextAction.who", String.class)).isEqualTo("OPERATOR");

        assertThat(told()).containsOnly("TRANSFER");
        var hold = Map.of(
                "items",
                List.of(Map.of("reference", REFERENCE, "line", 1, "cn", "08045000", "quantity", 10, "unit", "KGM")));
        assertThat(new Caller(http, "delta")
                        .put("/api/v1/customs/holds/26FR00000000009781", hold)
                        .getBody())
                .contains("INAPPROPRIATE_STATUS");

        everywhere.complete(
                arrival,
                Map.of("arrivedOn", LocalDate.now(PARIS).toString(), "place", "Point de contrôle de Dunkerque"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(dossier("$.step", String.class)).isEqualTo("ARRIVED"));
    }

    private static Map<String, String> of() {
        return Map.of("processInstanceBusinessKey", REFERENCE);
    }

    private String awaited() {
        return dossier("$.nextAction.who", String.class);
    }

    private <T> T dossier(String path, Class<T> type) {
        var read = new Caller(http, "sivepphyto01")
                .get("/api/v1/formalities/" + REFERENCE)
                .getBody();
        return JsonPath.parse(read).read(path, type);
    }

    private List<String> told() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !procedures().isEmpty());
        return procedures();
    }

    private List<String> procedures() {
        return jdbc.sql("select content ->> 'procedure' from customs_message where reference = ?")
                .param(REFERENCE)
                .query(String.class)
                .list();
    }

    private void send(String notice) {
        var headers = new HttpHeaders();
        headers.setBasicAuth("traces", "Sesame-2026-Demo!");
        headers.setContentType(MediaType.APPLICATION_XML);
        var answer = http.postForEntity("/api/v1/ched", new HttpEntity<>(notice, headers), String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(202);
    }

    private static String notice(String status, OffsetDateTime at) throws IOException {
        return new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", REFERENCE)
                .replace("INTERNAL_MARKET", "TRANSFER_TO_CONTROL_POINT")
                .replace("name=\"To be done (New)\">1<", ">" + status + "<")
                .replace("@NOTIFIED@", at.toString())
                .replace("@ETA@", OffsetDateTime.now(PARIS).plusDays(1).toString());
    }
}
