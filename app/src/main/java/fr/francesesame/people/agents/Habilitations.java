package fr.francesesame.people.agents;

import fr.francesesame.people.agents.Agent.Held;
import fr.francesesame.terms.ControlService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Habilitations as they stand, and who gave or ended which. */
@Component
class Habilitations {

    private final JdbcClient jdbc;

    Habilitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a head of service habilitates; none for anybody else. */
    Set<Place> headOf(String username) {
        return Set.copyOf(jdbc.sql(
                        """
                select p.service, p.bcp from account_post p join account a using (username)
                where p.username = ? and a.kind = 'SUPERVISOR' and a.active and p.function = 'SUPERVISION'""")
                .param(username)
                .query(Place.class)
                .list());
    }

    /** Agents after this identifier, by identifier, whose name or identifier holds that text. */
    List<Agent> agents(String text, String after, int limit) {
        return withHabilitations(jdbc.sql(
                        """
                select username, kind, first_name, last_name from account
                where active and kind in ('INSPECTOR', 'SUPERVISOR') and username > :after
                    and (:text = '' or strpos(lower(first_name || ' ' || last_name || ' ' || username), lower(:text)) > 0)
                order by username limit :limit""")
                .param("after", after)
                .param("text", text)
                .param("limit", limit)
                .query(Known.class)
                .list());
    }

    Optional<Agent> agent(String username) {
        return withHabilitations(jdbc.sql("select username, kind, first_name, last_name from account"
                                + " where active and kind in ('INSPECTOR', 'SUPERVISOR') and username = ?")
                        .param(username)
                        .query(Known.class)
                        .list())
                .stream()
                .findFirst();
    }

    /** Also replaces the function he has there. */
    @Transactional
    void give(Agent agent, Place place, Function function, String by) {
        jdbc.sql(
                        """
                insert into account_post (username, service, bcp, function, given_by) values (?, ?, ?, ?, ?)
                on conflict (username, service, bcp) do update
                    set function = excluded.function, given_at = now(), given_by = excluded.given_by""")
                .params(agent.username(), place.service().name(), place.bcp(), function.name(), by)
                .update();
        note(agent.username(), place, function.name(), "GIVEN", by);
    }

    /** False where he had none. */
    @Transactional
    boolean end(String username, Place place, String by) {
        var ended = jdbc.sql(
                        "delete from account_post where username = ? and service = ? and bcp = ? returning function")
                .params(username, place.service().name(), place.bcp())
                .query(String.class)
                .optional();
        ended.ifPresent(function -> note(username, place, function, "ENDED", by));
        return ended.isPresent();
    }

    /** Newest first, before that one. */
    List<Event> history(Set<Place> places, long before, int limit) {
        return jdbc.sql("select * from habilitation_event where service = any(:services) and id < :before"
                        + " order by id desc limit :limit")
                .param(
                        "services",
                        places.stream()
                                .map(place -> place.service().name())
                                .distinct()
                                .toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> event(row))
                .list();
    }

    private void note(String username, Place place, String function, String event, String by) {
        jdbc.sql("insert into habilitation_event (username, service, bcp, function, event, by_username)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(username, place.service().name(), place.bcp(), function, event, by)
                .update();
    }

    private List<Agent> withHabilitations(List<Known> agents) {
        var held = held(agents.stream().map(Known::username).toArray(String[]::new));
        return agents.stream()
                .map(agent -> new Agent(
                        agent.username(),
                        agent.kind(),
                        agent.firstName(),
                        agent.lastName(),
                        held.getOrDefault(agent.username(), List.of())))
                .toList();
    }

    private Map<String, List<Held>> held(String... usernames) {
        var held = new HashMap<String, List<Held>>();
        jdbc.sql("select * from account_post where username = any(?) order by service, bcp")
                .param(usernames)
                .query(row -> {
                    held.computeIfAbsent(row.getString("username"), name -> new ArrayList<>())
                            .add(held(row));
                });
        return held;
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                ControlService.valueOf(row.getString("service")),
                row.getString("bcp"),
                Function.valueOf(row.getString("function")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getString("given_by"));
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                ControlService.valueOf(row.getString("service")),
                row.getString("bcp"),
                Function.valueOf(row.getString("function")),
                row.getString("event"),
                row.getString("by_username"));
    }

    /** A service at a post. */
    record Place(ControlService service, String bcp) {}

    record Event(
            long id,
            Instant at,
            String username,
            ControlService service,
            String bcp,
            Function function,
            String event,
            String by) {}

    static Set<ControlService> services(Set<Place> places) {
        return places.stream().map(Place::service).collect(Collectors.toSet());
    }

    private record Known(String username, String kind, String firstName, String lastName) {}
}
