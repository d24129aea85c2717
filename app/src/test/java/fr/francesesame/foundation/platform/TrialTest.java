package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.foundation.platform.InsecureSettings.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Invented content with public passwords stays on this machine: alone in the demonstration, with a database of its own on trial. */
class TrialTest {

    private static final String HERE = "--spring.datasource.url=jdbc:postgresql://localhost:5432/essai";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.datasource.url=jdbc:postgresql://localhost:5432/essai",
                "--spring.datasource.url=jdbc:postgresql://nowhere.invalid/none",
                "--spring.datasource.hikari.jdbc-url=jdbc:postgresql://localhost/essai",
                "--spring.datasource.jndi-name=java:/base",
                "--spring.flyway.url=jdbc:postgresql://localhost/essai"
            })
    void theDemonstrationHasNoDatabaseButItsOwn(String database) {
        assertThatThrownBy(() -> start(database, "--spring.profiles.active=demonstration"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentences())
                        .anySatisfy(sentence -> assertThat(sentence)
                                .contains("La démonstration n’a que sa propre base", "The demonstration has")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration,production", "production,demonstration"})
    void otherProfilesBesideItChangeNothing(String profiles) {
        assertThatThrownBy(() -> start(HERE, "--spring.profiles.active=" + profiles))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> start(HERE, "--spring.profiles.include=" + profiles))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> start(HERE, "--SPRING_PROFILES_ACTIVE=" + profiles))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.address=0.0.0.0",
                "--server.address=::",
                "--server.address=",
                "--server.address=192.0.2.7",
                "--server.address=::ffff:192.0.2.7",
                "--server.address=3221225985",
                "--server.address=sesame.invalid",
                "--management.server.address=0.0.0.0",
                "--sesame.traces.base-url=https://traces.example/api",
                "--sesame.customs.base-url=http://127.0.0.1@delta.example/",
                "--sesame.sora.base-url=sora.example",
                "--sesame.sms.base-url=http://127.0.0.1.example/",
                "--sesame.companies.directory-url=https://annuaire.example",
                "--sesame.public-url=https://sesame.example",
                "--spring.mail.host=smtp.example",
                "--spring.mail.jndi-name=courrier",
                "--spring.security.oauth2.client.provider.douane.issuer-uri=https://douane.example",
                "--spring.datasource.hikari.data-source-properties.PGHOST=192.0.2.7"
            })
    void noAddressLeadsAway(String setting) {
        var name = setting.substring(2, setting.indexOf('='));
        for (var profiles : new String[] {"demonstration", "trial", "demonstration,trial"}) {
            assertThatThrownBy(() -> start("--spring.profiles.active=" + profiles, setting))
                    .as(profiles)
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentences())
                            .singleElement()
                            .asString()
                            .contains("ne quittent pas cette machine", "do not leave this machine", name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://base.example/sesame",
                "jdbc:postgresql://localhost,base.example/sesame",
                "jdbc:postgresql://localhost:5432,192.0.2.7:5432/sesame?targetServerType=primary",
                "jdbc:postgresql://localhost/sesame?PGHOST=192.0.2.7",
                "jdbc:postgresql://localhost/sesame?host=192.0.2.7",
                "jdbc:postgresql:sesame?PGHOST=192.0.2.7",
                "jdbc:postgresql://0.0.0.0/sesame",
                "jdbc:postgresql://[2001:db8::1]/sesame",
                "jdbc:postgresql:///sesame?service=production",
                "jdbc:postgresql://localhost/sesame?socketFactory=org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg",
                "jdbc:oracle:thin:@base",
                "jdbc:h2:mem:essai"
            })
    void noDatabaseStandsElsewhere(String url) {
        assertThatThrownBy(() -> start("--spring.profiles.active=trial", "--spring.datasource.url=" + url))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.datasource.url=jdbc:postgresql://localhost:5432/essai",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1,[::1]:5433/essai?user=postgres",
                "--spring.datasource.url=jdbc:postgresql://2130706433/essai",
                "--spring.datasource.url=jdbc:postgresql:essai",
                "--server.address=::1",
                "--server.address=127.8.8.8",
                "--sesame.traces.base-url=http://localhost:9999/traces",
                "--sesame.public-url=https://sesame.localhost:8443"
            })
    void onTrialEverythingOnThisMachineIsFine(String setting) {
        try (var started = start("--spring.profiles.active=trial", setting)) {
            assertThat(started.getEnvironment().getActiveProfiles()).contains("trial", "demonstration");
        }
    }

    /** Where somebody takes the demonstration out of trial, the rules of a real installation hold, and its own. */
    @Test
    void trialWithoutTheDemonstrationEscapesNoRule() {
        assertThatThrownBy(() -> start("--spring.profiles.active=trial", "--spring.profiles.group.trial=", HERE))
                .isInstanceOf(Refused.class);
    }

    /** Environment variables count as settings do, whatever they are called. */
    @Test
    void aVariableOfTheEnvironmentLeadsAwayAsWell() {
        var application = new SpringApplication(InsecureSettingsTest.Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of("sesame.registre.adresse", "https://registre.example"));
        assertThatThrownBy(() -> application.run("--spring.profiles.active=trial"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentences())
                        .singleElement()
                        .asString()
                        .contains("sesame.registre.adresse"));
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(InsecureSettingsTest.Nothing.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
