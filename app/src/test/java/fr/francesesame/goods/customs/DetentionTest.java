package fr.francesesame.goods.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import fr.francesesame.Tasks;
import fr.francesesame.goods.checks.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Goods declared without any CHED: customs detains them, the post gets a task (Reg. (EU) 2017/625 art 57(3)). */
@SesameTest
class DetentionTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final OffsetDateTime DECLARED = OffsetDateTime.parse("2026-11-20T09:00:00+01:00");

    @Autowired
    private TestRestTemplate http;

    private final String mrn = "26FR%014d".formatted(NUMBERS.incrementAndGet());
    private final String container = "SESU%07d".formatted(NUMBERS.get());

    @Test
    void theInspectorOfThePostSettlesThemAndCustomsReadsIt() throws Exception {
        assertThat(declare("08051022", "MA").getStatusCode().value()).isEqualTo(202);
        var inspector = new Caller(http, "sivepphyto02");
        var task = task(inspector);
        inspector.claim(task);
        var form = inspector.get("/api/v1/tasks/" + task + "/form").getBody();
        assertThat(form)
                .contains(mrn, container, "CHED-PP", "2019/2072", "article 57")
                .doesNotContain("??");
        assertThat(inspector.finish(task, Map.of("decision", "REFUSED")).getBody())
                .contains("Remplissez ce champ");
        inspector.finish(task, Map.of("decision", "REFUSED", "reason", "Réexpédition ordonnée"));
        assertThat(inspector.complete(task).getStatusCode().value()).isEqualTo(204);
        assertThat(standing()).contains("\"state\":\"REFUSED\"", "Réexpédition ordonnée");
    }

    @Test
    void goodsThatNeedNoFormalityAreLetGoWithoutATask() {
        declare("84713000", "CN");
        await().atMost(Duration.ofSeconds(60)).until(() -> standing().contains("NOTHING_MISSING"));
    }

    @Test
    void aFormalityNotifiedAfterwardsTakesTheCaseOver() throws Exception {
        declare("08045000", "CI");
        await().atMost(Duration.ofSeconds(60)).until(() -> standing().contains("CHED_PP"));
        notifyMangoes();
        await().atMost(Duration.ofSeconds(60)).until(() -> standing().contains("\"state\":\"NOTIFIED\""));
    }

    @Test
    void theSameSaidAgainChangesNothingAndOtherGoodsAreRefused() {
        declare("08051022", "MA");
        assertThat(declare("08051022", "MA").getStatusCode().value()).isEqualTo(202);
        var other = declare("08051022", "EG");
        assertThat(other.getStatusCode().value()).isEqualTo(409);
        assertThat(other.getBody()).contains("D’autres marchandises");
    }

    @ParameterizedTest
    @CsvSource({"0805102, MA, code NC", "08051022, Maroc, pays d’origine"})
    void badFactsAreRefusedWithASentence(String cn, String origin, String sentence) {
        var answer = declare(cn, origin);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains(sentence);
    }

    @Test
    void operatorsHaveNoBusinessHere() {
        var path = "/api/v1/customs/detentions/" + mrn;
        assertThat(new Caller(http, "importateur01").get(path).getStatusCode().value())
                .isEqualTo(403);
        assertThat(new Caller(http, "delta").get(path).getStatusCode().value()).isEqualTo(404);
    }

    private ResponseEntity<String> declare(String cn, String origin) {
        return new Caller(http, "delta")
                .put(
                        "/api/v1/customs/detentions/" + mrn,
                        Map.of(
                                "post",
                                "FRLEH1",
                                "declaredAt",
                                DECLARED,
                                "containers",
                                List.of(container),
                                "lines",
                                List.of(Map.of("cn", cn, "origin", origin, "weightKg", 20000))));
    }

    private void notifyMangoes() throws Exception {
        var notice = new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", "CHEDPP.FR.2026.0004343")
                .replace("@NOTIFIED@", OffsetDateTime.now().minusDays(5).toString())
                .replace("@ETA@", OffsetDateTime.now().plusDays(1).toString())
                .replace(
                        "<a:ID>PC-CI-2026-77</a:ID></a:ReferenceSPSReferencedDocument>",
                        "<a:ID>PC-CI-2026-77</a:ID></a:ReferenceSPSReferencedDocument><a:ReferenceSPSReferencedDocument>"
                                + "<a:TypeCode>929</a:TypeCode><a:ID>" + mrn
                                + "</a:ID></a:ReferenceSPSReferencedDocument>");
        var headers = new HttpHeaders();
        headers.setBasicAuth("traces", "Sesame-2026-Demo!");
        headers.setContentType(MediaType.APPLICATION_XML);
        http.postForEntity("/api/v1/ched", new HttpEntity<>(notice, headers), String.class);
    }

    private String standing() {
        return new Caller(http, "delta")
                .get("/api/v1/customs/detentions/" + mrn)
                .getBody();
    }

    private String task(Caller inspector) {
        return new Tasks(inspector).one("userTask_settleDetention", Map.of("processInstanceBusinessKey", mrn));
    }
}
