package fr.francesesame.decisions;

import org.flowable.dmn.engine.DmnEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One bean per table. */
@Configuration(proxyBeanMethods = false)
public class DecisionsConfiguration {

    @Bean
    DecisionTable decisionTables(DmnEngine engine) {
        return new FlowableDecisionTable(engine.getDmnDecisionService(), engine.getDmnRepositoryService());
    }

    @Bean
    PriorNotification priorNotification(DecisionTable tables) {
        return new PriorNotification(tables);
    }

    @Bean
    PlantHealthFrequency plantHealthFrequency(DecisionTable tables) {
        return new PlantHealthFrequency(tables);
    }

    @Bean
    CheckLevel checkLevel(DecisionTable tables) {
        return new CheckLevel(tables);
    }

    @Bean
    CheckOutcome checkOutcome(DecisionTable tables) {
        return new CheckOutcome(tables);
    }

    @Bean
    CompetentService competentService(DecisionTable tables) {
        return new CompetentService(tables);
    }

    @Bean
    AppointmentNeed appointmentNeed(DecisionTable tables) {
        return new AppointmentNeed(tables);
    }

    @Bean
    NotificationChannels notificationChannels(DecisionTable tables) {
        return new NotificationChannels(tables);
    }
}
