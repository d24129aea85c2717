package fr.francesesame.decisions;

import org.flowable.dmn.engine.DmnEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One bean per table. */
@Configuration(proxyBeanMethods = false)
public class DecisionsConfiguration {

    @Bean
    DecisionTable decisionTables(DmnEngine engine) {
        var asked = new FlowableDecisionTable(engine.getDmnDecisionService(), engine.getDmnRepositoryService());
        return new KnownAnswers(new SpokenTables(asked, CodeWords.read()));
    }

    @Bean
    RuleNames ruleNames(DmnEngine engine) {
        return new FlowableRuleNames(engine.getDmnRepositoryService());
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
    Deadline deadline(DecisionTable tables) {
        return new Deadline(tables);
    }

    @Bean
    GoodsUse goodsUse(DecisionTable tables) {
        return new GoodsUse(tables);
    }

    @Bean
    LawDate lawDate(DecisionTable tables) {
        return new LawDate(tables);
    }

    @Bean
    VeterinaryFrequency veterinaryFrequency(DecisionTable tables) {
        return new VeterinaryFrequency(tables);
    }

    @Bean
    FoodFeedFrequency foodFeedFrequency(DecisionTable tables) {
        return new FoodFeedFrequency(tables);
    }

    @Bean
    OrganicFrequency organicFrequency(DecisionTable tables) {
        return new OrganicFrequency(tables);
    }

    @Bean
    ConformityRisk conformityRisk(DecisionTable tables) {
        return new ConformityRisk(tables);
    }

    @Bean
    IncreasedRate increasedRate(DecisionTable tables) {
        return new IncreasedRate(tables);
    }

    @Bean
    RequiredFormalities requiredFormalities(DecisionTable tables) {
        return new RequiredFormalities(tables);
    }

    @Bean
    SmallQuantity smallQuantity(DecisionTable tables) {
        return new SmallQuantity(tables);
    }

    @Bean
    GoodsMatters goodsMatters(DecisionTable tables) {
        return new GoodsMatters(tables);
    }

    @Bean
    Notices notices(DecisionTable tables) {
        return new Notices(tables);
    }

    @Bean
    NomenclatureNotices nomenclatureNotices(DecisionTable tables) {
        return new NomenclatureNotices(tables);
    }

    @Bean
    DocumentsToBring documentsToBring(DecisionTable tables) {
        return new DocumentsToBring(tables);
    }

    @Bean
    OpenQuestions openQuestions(DecisionTable tables) {
        return new OpenQuestions(tables);
    }

    @Bean
    RequiredChecks requiredChecks(DecisionTable tables) {
        return new RequiredChecks(tables);
    }

    @Bean
    RefusalGrounds refusalGrounds(DecisionTable tables) {
        return new RefusalGrounds(tables);
    }

    @Bean
    IdentityMethod identityMethod(DecisionTable tables) {
        return new IdentityMethod(tables);
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
    MovementLimit movementLimit(DecisionTable tables) {
        return new MovementLimit(tables);
    }

    @Bean
    CustomsProcedure customsProcedure(DecisionTable tables) {
        return new CustomsProcedure(tables);
    }

    @Bean
    RebookingLimit rebookingLimit(DecisionTable tables) {
        return new RebookingLimit(tables);
    }

    @Bean
    OfferDeadline offerDeadline(DecisionTable tables) {
        return new OfferDeadline(tables);
    }

    @Bean
    ForecastGroup forecastGroup(DecisionTable tables) {
        return new ForecastGroup(tables);
    }

    @Bean
    ForecastAccuracy forecastAccuracy(DecisionTable tables) {
        return new ForecastAccuracy(tables);
    }

    @Bean
    MessageRouting messageRouting(DecisionTable tables, Deadline deadlines) {
        return new MessageRouting(tables, deadlines);
    }

    @Bean
    PostDesignation postDesignation(DecisionTable tables) {
        return new PostDesignation(tables);
    }

    @Bean
    ServiceAccess serviceAccess(DecisionTable tables) {
        return new ServiceAccess(tables);
    }

    @Bean
    NotificationChannels notificationChannels(DecisionTable tables) {
        return new NotificationChannels(tables);
    }
}
