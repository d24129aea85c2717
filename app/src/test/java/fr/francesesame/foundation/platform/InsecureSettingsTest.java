package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.foundation.platform.InsecureSettings.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;

/** Outside the demonstration the start is refused with a sentence for each door left open. */
class InsecureSettingsTest {

    private static final Map<String, String> SAFE = Map.of(
            "sesame.secrets-key",
            "V2hhdCBpcyBhIGtleSBvZiB0aGlydHktdHdvIGJ5dGU=",
            "sesame.public-url",
            "https://sesame.example",
            "sesame.evidence.key-store",
            "/etc/sesame/evidence.p12");

    @Test
    void safeSettingsPass() {
        assertThat(SafetyRule.brokenIn(safe())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sesame.secrets-key, '', SECRETS_KEY",
        "sesame.secrets-key, pas du Base64 !, SECRETS_KEY",
        "sesame.secrets-key, dHJvcCBjb3VydA==, SECRETS_KEY",
        "sesame.secrets-key, ZGVtb25zdHJhdGlvbi1kZW1vbnN0cmF0aW9uLWRlbW8=, DEMONSTRATION_KEY",
        "sesame.secrets-key, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, WEAK_KEY",
        "sesame.secrets-key, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, WEAK_KEY",
        "sesame.secrets-key, Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=, WEAK_KEY",
        "sesame.secrets-key, 3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu8=, WEAK_KEY",
        "sesame.secrets-key, V2hhdCBpcyBhIGtleSFXaGF0IGlzIGEga2V5IVdoYXQ=, WEAK_KEY",
        "sesame.sign-in.secrets-key, V2hhdCBpcyBhIGtleSBvZiB0aGlydHktdHdvIGJ5dGU=, FORMER_KEY",
        "sesame.security.contact, securite@sesame.example, SECURITY_CONTACT",
        "sesame.security.contact, http://sesame.example/faille, SECURITY_CONTACT",
        "sesame.security.contact, 'https://sesame.example/faille,javascript:alert(1)', SECURITY_CONTACT",
        "sesame.security.contact, 'mailto:securite@sesame.example\nExpires: 2099-01-01T00:00:00Z', SECURITY_CONTACT",
        "sesame.webhooks.loopback-allowed, true, WEBHOOKS",
        "sesame.public-url, http://sesame.example, PUBLIC_URL",
        "sesame.evidence.key-store, '', EVIDENCE_KEY",
        "server.servlet.session.cookie.secure, false, COOKIE",
        "sesame.security.basic, true, BASIC",
        "sesame.sign-in.agents-need-second-factor, false, SECOND_FACTOR",
        "sesame.sms.auth-token, demonstration, DEMONSTRATION_SMS",
        "sesame.demonstration.simulator, true, DEMONSTRATION_DOORS",
        "sesame.demonstration.open-paths, /demonstration/**, DEMONSTRATION_DOORS"
    })
    void everyDoorLeftOpenIsNamedWithItsSetting(String setting, String value, SafetyRule rule) {
        var settings = safe().withProperty(setting, value);
        assertThat(SafetyRule.brokenIn(settings)).containsExactly(rule);
        assertThat(rule.sentence(settings))
                .contains(setting.startsWith("sesame.demonstration") ? "sesame.demonstration" : setting);
    }

    @Test
    void theStartIsRefusedBeforeTheDatabaseIsTouched() {
        assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:postgresql://nowhere.invalid/none"))
                .isInstanceOf(Refused.class);
        try (var started = start("--spring.profiles.active=demonstration")) {
            assertThat(started.isRunning()).isTrue();
        }
    }

    @Test
    void whatIsWrongIsSaidInSentences() {
        var nothing = new MockEnvironment();
        var refused = new Refused(SafetyRule.brokenIn(nothing), nothing);
        var said = new InsecureSettingsExplained().analyze(refused, refused);
        assertThat(said.getDescription()).contains("Sésame ne démarre pas");
        assertThat(said.getAction()).contains("- Donnez à sesame.secrets-key", "- Donnez à sesame.public-url");
    }

    private static MockEnvironment safe() {
        var settings = new MockEnvironment();
        SAFE.forEach(settings::setProperty);
        return settings;
    }

    private static org.springframework.context.ConfigurableApplicationContext start(String argument) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run(argument);
    }

    static class Nothing {}
}
