package fr.francesesame.goods.law;

import fr.francesesame.decisions.DecisionEngineConfiguration;
import fr.francesesame.decisions.DecisionsConfiguration;
import fr.francesesame.processes.ApplicableDay;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The real law, the real tables and what joins them, on 24 November 2026, without web and processes. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    LawRoom.class,
    ApplicableDay.class,
    CountryGroups.class,
    EntryRulesLooks.class,
    FoodFeedLooks.class,
    MarketingLooks.class,
    NomenclatureLooks.class,
    VeterinaryLooks.class,
    DecisionEngineConfiguration.class,
    DecisionsConfiguration.class
})
@ComponentScan({"fr.francesesame.processes.law", "fr.francesesame.foundation.posts"})
public class LawChain {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Intensifications intensifications() {
        return new Intensifications() {
            @Override
            public List<Raised> inForce(FormalityType type) {
                return List.of();
            }

            @Override
            public void counted(Reference subject, boolean favourable) {}
        };
    }
}
