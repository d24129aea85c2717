package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Who is told of a weakness, as RFC 9116 writes it down. */
class SecurityContactTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void whoIsSetIsNamedTheFirstFirstAndForNinetyDays() throws Exception {
        var answer = asked("mailto:securite@sesame.example, https://sesame.example/faille", "https://sesame.example/");
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getContentAsString())
                .isEqualTo(
                        """
                Contact: mailto:securite@sesame.example
                Contact: https://sesame.example/faille
                Expires: 2027-02-27T00:00:00Z
                Preferred-Languages: fr, en
                Canonical: https://sesame.example/.well-known/security.txt
                """);
    }

    @Test
    void addressWithoutHttpsIsNoCanonicalOne() throws Exception {
        assertThat(asked("tel:+33-1-23-45-67-89", "http://localhost:8080").getContentAsString())
                .contains("Contact: tel:+33-1-23-45-67-89")
                .doesNotContain("Canonical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void whereNobodyIsNamedThereIsNoFile(String setting) throws Exception {
        assertThat(asked(setting, "https://sesame.example").getStatus()).isEqualTo(404);
    }

    private static MockHttpServletResponse asked(String contact, String publicUrl) throws Exception {
        var settings = new MockEnvironment().withProperty("sesame.security.contact", contact);
        var controller = new SecurityContactController(new SecurityContact(settings), NOON, publicUrl);
        return MockMvcBuilders.standaloneSetup(controller)
                .build()
                .perform(get("/.well-known/security.txt").header(HttpHeaders.ACCEPT, "text/html"))
                .andReturn()
                .getResponse();
    }
}
