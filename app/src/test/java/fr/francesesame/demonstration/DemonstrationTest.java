package fr.francesesame.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import fr.francesesame.foundation.platform.PartnerAddresses;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** The whole demonstration over real HTTP and SMTP: what is sent to a partner comes back, or can be seen. */
@SesameTest
class DemonstrationTest {

    @Autowired
    private IntakeClient intakeClient;

    @Autowired
    private KnownCheds cheds;

    @Autowired
    private PartnerAddresses partners;

    @Autowired
    private JavaMailSender mail;

    @Autowired
    private TestRestTemplate http;

    private static final String POLICY = "Content-Security-Policy";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDecisionComesBackConfirmedAndCustomsHearOfIt() {
        var ched = Seed.of(DemonstrationData.read("seeds.csv").get(0)).first(Instant.now(), cheds.nextNumber());
        assertThat(intakeClient.bring(ChedWriter.write(ched))).isEqualTo(HttpStatus.ACCEPTED);

        var decision =
                Map.of("reference", ched.reference(), "status", "70", "conclusion", "ACCEPTABLE_FOR_INTERNAL_MARKET");
        var key = new HttpHeaders();
        key.add("Idempotency-Key", ched.reference() + ":1");
        var answer =
                http.postForEntity(partners.traces() + "/decisions", new HttpEntity<>(decision, key), String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        await().atMost(Duration.ofSeconds(60)).until(() -> known(ched.reference()), "RELEASE"::equals);
        assertThat(http.getForObject("/demonstration/douane", String.class)).contains(ched.reference(), "C085");
    }

    @Test
    void mailAndTextMessagesAreCaught() {
        var letter = new SimpleMailMessage();
        letter.setFrom("sesame@sesame.example");
        letter.setTo("camille.lefort@vergersduhavre.example");
        letter.setSubject("Rendez-vous confirmé");
        letter.setText("Quai 4 <b>à 8 h</b>");
        mail.send(letter);

        assertThat(http.getForObject("/demonstration/courrier", String.class))
                .contains("Rendez-vous confirmé", "camille.lefort@vergersduhavre.example", "&lt;b&gt;à 8 h");
        assertThat(http.getForEntity("/demonstration/sms", String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void anEmailIsShownAsItLooksInAFrameWhoseOwnRulesLetNothingRun() throws MessagingException {
        var letter = mail.createMimeMessage();
        letter.setFrom("sesame@sesame.example");
        letter.setRecipients(Message.RecipientType.TO, "samia.belkacem@epices.example");
        letter.setSubject("Mise en page", "UTF-8");
        letter.setContent("<p style=\"color: red\">Quai 4</p>", "text/html; charset=UTF-8");
        mail.send(letter);

        var page = http.getForEntity("/demonstration/courrier", String.class);
        assertThat(page.getHeaders().getFirst(POLICY))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        var frame = Pattern.compile("<iframe[^>]*title=\"Mise en page\"[^>]* src=\"([^\"]+)\"")
                .matcher(String.valueOf(page.getBody()));
        assertThat(frame.find()).isTrue();
        var shown = http.getForEntity(URI.create(http.getRootUri() + frame.group(1)), String.class);
        assertThat(shown.getBody()).contains("style=\"color: red\"");
        assertThat(shown.getHeaders().get(POLICY))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        assertThat(http.getForEntity("/demonstration/courrier/apercu?message=x", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private String known(String reference) {
        return jdbc.sql("select message ->> 'kind' from demonstration_customs where message ->> 'reference' = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
