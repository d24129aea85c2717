package fr.francesesame;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application: random port, its own database on a PostgreSQL shared by the run, demonstration accounts, simulator off. Camunda's
 * REST interface knows one engine a JVM, so the application is closed after each class.
 */
@Target(TYPE)
@Retention(RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"sesame.demonstration.simulator=false"})
@ActiveProfiles("trial")
@DirtiesContext
@ContextConfiguration(initializers = OwnDatabase.class)
public @interface SesameTest {}
