package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and formalities for the tests of the room. */
@TestComponent
class Town {

    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private TestRestTemplate http;

    Town(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void http(TestRestTemplate client) {
        http = client;
    }

    /** An account that is attached to nothing yet. */
    void account(String username, String firstName, String lastName) {
        jdbc.sql("insert into account (username, kind, first_name, last_name, email, password_hash)"
                        + " select ?, 'OPERATOR', ?, ?, ?, password_hash from account where username = 'importateur01'")
                .params(username, firstName, lastName, username + "@example.org")
                .update();
        jdbc.sql(
                        "insert into terms_acceptance (username, document, version, accepted_at) values (?, 'CGU', '1', now())")
                .param(username)
                .update();
    }

    /** An account of a company, certified, with a right for all services. */
    void member(String username, String siret, boolean correspondent) {
        account(username, "Prénom", "Nom");
        jdbc.sql("insert into account_company (username, siret, correspondent, state) values (?, ?, ?, 'CERTIFIED')")
                .params(username, siret, correspondent)
                .update();
        right(username, siret, "ALL", "ACT");
    }

    void right(String username, String siret, String service, String action) {
        jdbc.sql("insert into access_right (username, siret, service, action, starts_on, granted_by)"
                        + " values (?, ?, ?, ?, current_date - 1, 'sesame')")
                .params(username, siret, service, action)
                .update();
    }

    void company(String siret, String name) {
        jdbc.sql("insert into company (siret, name) values (?, ?) on conflict do nothing")
                .params(siret, name)
                .update();
    }

    void withoutRights(String username) {
        jdbc.sql("delete from access_right where username = ?").param(username).update();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** A CHED-PP whose consignee has this EORI. */
    String formality(String eori) {
        return formality(eori, "");
    }

    /** The same with an operator responsible for the consignment, unless he is empty. */
    String formality(String eori, String responsible) {
        var reference = "CHEDPP.FR.2026.7%06d".formatted(NUMBER.incrementAndGet());
        var answer = call(
                "traces",
                HttpMethod.POST,
                "/api/v1/ched",
                notice(reference, eori, responsible),
                MediaType.APPLICATION_XML);
        assertThat(answer).contains("CREATED");
        await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql("select step from formality where reference = ?")
                .param(reference)
                .query(String.class)
                .single()
                .equals("DOCUMENTARY_CHECK"));
        return reference;
    }

    int status(String username, String path) {
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers(username)), String.class)
                .getStatusCode()
                .value();
    }

    boolean sees(String username, String reference) {
        var status = status(username, "/api/v1/formalities/" + reference);
        assertThat(status).isIn(200, 404);
        var listed =
                call(username, HttpMethod.GET, "/api/v1/formalities?q=" + reference, "", MediaType.APPLICATION_JSON);
        assertThat(listed.contains(reference)).isEqualTo(status == 200);
        return status == 200;
    }

    String call(String username, HttpMethod method, String path, String body, MediaType type) {
        var headers = headers(username);
        headers.setContentType(type);
        return String.valueOf(http.exchange(path, method, new HttpEntity<>(body, headers), String.class)
                .getBody());
    }

    private static HttpHeaders headers(String username) {
        var headers = new HttpHeaders();
        headers.setBasicAuth(username, PASSWORD);
        return headers;
    }

    private static String notice(String reference, String eori, String responsible) {
        try {
            var now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
            return new ClassPathResource("journey/mangoes.xml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("@REFERENCE@", reference)
                    .replace("@NOTIFIED@", now.minusDays(5).toString())
                    .replace("@ETA@", now.plusDays(1).toString())
                    .replace("FR09123456700013", eori)
                    .replace("</a:ConsigneeSPSParty>", "</a:ConsigneeSPSParty>" + party(responsible));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String party(String eori) {
        return eori.isEmpty()
                ? ""
                : "<a:CustomsTransitAgentSPSParty><a:ID schemeID=\"eori_number\">" + eori
                        + "</a:ID><a:Name>Transitaire</a:Name><a:RoleCode>CB</a:RoleCode></a:CustomsTransitAgentSPSParty>";
    }
}
