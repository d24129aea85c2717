package fr.francesesame.goods.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.OwnDatabase;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.foundation.platform.RestrictedReads;
import fr.francesesame.foundation.taskforms.FormalityPanels;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.checks.Refusals;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.CheckResult;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.client.RestClient;

/** The rooms « traces » and « consignments » on a real database, without the engines and the web: what intake tests need, in two seconds. */
final class IntakeSlice implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private IntakeSlice(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    static IntakeSlice start(String... properties) {
        var context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of(properties).applyTo(context);
        context.register(Rooms.class);
        context.refresh();
        return new IntakeSlice(context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Answer post(String message) {
        return post(message.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(byte[] message) {
        return bean(Intake.class).take(new ReceivedMessage(MessageKind.CHED, message, "traces"));
    }

    Answer post(MessageKind kind, String message) {
        return bean(Intake.class).take(new ReceivedMessage(kind, message.getBytes(StandardCharsets.UTF_8), "traces"));
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    Dossiers dossiers() {
        return bean(Dossiers.class);
    }

    Sight sight() {
        return bean(Sight.class);
    }

    List<String> toldOf(String reference) {
        return bean(RecordedProcesses.class).toldOf(reference);
    }

    Map<String, Object> formality(String reference) {
        return jdbc().sql("select * from formality where reference = ?")
                .param(reference)
                .query()
                .singleRow();
    }

    List<String> timeline(String reference) {
        return jdbc().sql("select code from timeline_entry where reference = ? order by id")
                .param(reference)
                .query(String.class)
                .list();
    }

    void forgetEverything() {
        jdbc().sql(
                        "truncate consignment, formality, formality_version, formality_party, formality_term, timeline_entry,"
                                + " decision_taken, ched_message, ched_replacement, ched_decision, quarantined_message, told, running"
                                + " cascade")
                .update();
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan({
        "fr.francesesame.goods.intake",
        "fr.francesesame.goods.consignments",
        "fr.francesesame.foundation.posts"
    })
    @Import({Contention.class, PartnerAddresses.class, RestrictedReads.class, ScopedReads.class})
    @EnableConfigurationProperties(TracesProperties.class)
    static class Rooms {

        @Bean(destroyMethod = "close")
        HikariDataSource dataSource() {
            var url = OwnDatabase.fresh();
            Flyway.configure()
                    .dataSource(url, "postgres", "postgres")
                    .defaultSchema("sesame")
                    .load()
                    .migrate();
            var pool = new HikariConfig();
            pool.setJdbcUrl(url);
            pool.setUsername("postgres");
            pool.setPassword("postgres");
            pool.setConnectionInitSql("set search_path to public, sesame");
            return new HikariDataSource(pool);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource data) {
            return new JdbcTransactionManager(data);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource data) {
            return new JdbcTemplate(data);
        }

        @Bean
        JdbcClient jdbcClient(DataSource data) {
            return JdbcClient.create(data);
        }

        @Bean
        ObjectMapper json() {
            return Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();
        }

        /** After every message of the samples. */
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Scopes scopes() {
            return new SignedInScopes();
        }

        @Bean
        FormalityPanels panels() {
            return Mockito.mock();
        }

        @Bean
        Words words() {
            return Mockito.mock();
        }

        @Bean
        Refusals refusals() {
            return Mockito.mock();
        }

        @Bean
        RegisterOutcomes outcomes() {
            return Mockito.mock();
        }

        @Bean
        Appointments appointments() {
            return Mockito.mock();
        }

        @Bean
        Checks checks() {
            Checks checks = Mockito.mock();
            var none = CheckResult.NOT_DONE;
            Mockito.when(checks.findings(ArgumentMatchers.any()))
                    .thenReturn(new Checks.Findings(none, none, none, none, false));
            return checks;
        }

        @Bean
        RestClient.Builder http() {
            return RestClient.builder();
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ReloadableResourceBundleMessageSource();
            messages.setBasenames("classpath:messages/intake", "classpath:messages/consignments");
            messages.setDefaultEncoding("UTF-8");
            return messages;
        }

        @Bean
        LiveEvents live() {
            return (kind, key) -> {};
        }

        @Bean
        RecordedProcesses processes(JdbcClient jdbc, Dossiers dossiers) {
            return new RecordedProcesses(jdbc, dossiers);
        }
    }
}
