package fr.francesesame.processes;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The models on a real engine, with the real tables, on a real PostgreSQL; the ports are played by {@link World}. Jobs run by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ProcessTest.House.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.history-level=full",
            "camunda.bpm.deployment-resource-pattern=classpath*:processes/**/*.bpmn"
        })
@interface ProcessTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"fr.francesesame.processes", "fr.francesesame.decisions"})
    class House {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        HikariDataSource dataSource(EmbeddedPostgres postgres) {
            var pool = new HikariDataSource();
            pool.setDataSource(postgres.getPostgresDatabase());
            return pool;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
