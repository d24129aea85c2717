package fr.francesesame.people.services;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How often a person opens a service, kept for ninety days and for the order of his tiles only. */
@Component
class Uses {

    private static final int DAYS = 90;

    private final JdbcClient jdbc;
    private final Holdings holdings;

    Uses(JdbcClient jdbc, Holdings holdings) {
        this.jdbc = jdbc;
        this.holdings = holdings;
    }

    void add(String username, String service) {
        jdbc.sql("insert into service_use (username, service, day) values (?, ?, ?)"
                        + " on conflict (username, service, day) do update set uses = service_use.uses + 1")
                .params(username, service, holdings.today())
                .update();
    }

    Map<String, Long> of(String username) {
        return jdbc
                .sql("select service, sum(uses) as uses from service_use where username = ? group by service")
                .param(username)
                .query(Use.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Use::service, Use::uses));
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void forget() {
        jdbc.sql("delete from service_use where day < ?")
                .param(holdings.today().minusDays(DAYS))
                .update();
    }

    record Use(String service, long uses) {}
}
