package fr.francesesame.decisions;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.dmn.spring.DmnEngineFactoryBean;
import org.flowable.dmn.spring.SpringDmnEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Flowable's DMN engine in the application's own transaction, its tables in the schema {@code flowable}. */
@Configuration(proxyBeanMethods = false)
public class DecisionEngineConfiguration {

    private static final String SCHEMA = "flowable";

    @Bean
    SpringDmnEngineConfiguration dmnEngineConfiguration(DataSource dataSource, PlatformTransactionManager transactions)
            throws SQLException, IOException {
        createTables(dataSource);
        var configuration = new SpringDmnEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseTablePrefix(SCHEMA + ".");
        configuration.setTablePrefixIsSchema(true);
        configuration.setDatabaseSchemaUpdate("none");
        // what was decided is kept with the formality (`decision_taken`); a question of the simulator leaves no row
        configuration.setHistoryEnabled(false);
        configuration.setDmnParseFactory(new OneTableAtATime());
        // one deployment a table: a changed table gets a new version, the others keep theirs
        configuration.setDeploymentMode("single-resource");
        configuration.setDeploymentResources(
                new PathMatchingResourcePatternResolver().getResources("classpath*:decisions/*.dmn"));
        return configuration;
    }

    @Bean
    DmnEngineFactoryBean dmnEngine(SpringDmnEngineConfiguration configuration) {
        var factory = new DmnEngineFactoryBean();
        factory.setDmnEngineConfiguration(configuration);
        return factory;
    }

    /** Flowable switches the schema of a connection it creates tables on, so it gets one of its own, thrown away after. */
    private static void createTables(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var searchPath = new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                    .queryForObject("select current_setting('search_path')", String.class);
            try (var statement = connection.createStatement()) {
                statement.execute("create schema if not exists " + SCHEMA);
                statement.execute("set search_path to " + SCHEMA);
            }
            var own = new SingleConnectionDataSource(connection, true);
            var once = new StandaloneDmnEngineConfiguration();
            once.setDataSource(own);
            once.setDatabaseSchema(SCHEMA);
            once.setDatabaseSchemaUpdate("true");
            once.buildDmnEngine().close();
            try (var statement = connection.createStatement()) {
                statement.execute("set search_path to " + searchPath);
            }
        }
    }
}
