package fr.francesesame.foundation.platform;

import fr.francesesame.processes.PersonRequestStarter;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our agents as Camunda's users and groups. Operators and programs have no business in Camunda: there they do not exist. */
@Component
class CamundaAccounts {

    static final String INSPECTORS = "inspectors";
    static final String SUPERVISORS = "supervisors";
    static final String ANALYSTS = "analysts";
    static final String ADMINISTRATORS = "administrators";

    private static final String AGENTS =
            "select username, kind, first_name, last_name, email, password_hash from account"
                    + " where active and kind in ('INSPECTOR', 'SUPERVISOR', 'ANALYST', 'ADMINISTRATOR')";

    private final JdbcClient jdbc;

    CamundaAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Agent> find(String username) {
        return jdbc.sql(AGENTS + " and username = ?")
                .param(username)
                .query(Agent.class)
                .optional();
    }

    List<Agent> all() {
        return jdbc.sql(AGENTS + " order by username").query(Agent.class).list();
    }

    /** To consult is no work on tasks. One group per service and post, one per service for what names no post, and one for the kind of account. */
    List<String> groupsOf(String username) {
        return find(username).stream()
                .flatMap(agent -> Stream.of(Stream.of(roleOf(agent)), habilitations(username), duties(username))
                        .flatMap(groups -> groups))
                .distinct()
                .toList();
    }

    /** Those who are of that group today. */
    List<Agent> membersOf(String group) {
        var members = Stream.concat(habilitated(group), onDuty(group)).collect(Collectors.toSet());
        return all().stream()
                .filter(agent -> roleOf(agent).equals(group) || members.contains(agent.username()))
                .toList();
    }

    private Stream<String> habilitated(String group) {
        return jdbc
                .sql("select username, service, bcp from account_post where function <> 'CONSULTATION'")
                .query(Member.class)
                .list()
                .stream()
                .filter(member -> new Habilitation(member.service(), member.bcp())
                        .groups()
                        .anyMatch(group::equals))
                .map(Member::username);
    }

    private Stream<String> onDuty(String group) {
        return jdbc
                .sql("select username from account_duty where duty = ?")
                .param(group)
                .query(String.class)
                .list()
                .stream();
    }

    List<String> groups() {
        var posts = jdbc
                .sql("select distinct service, bcp from account_post where function <> 'CONSULTATION'")
                .query(Habilitation.class)
                .list()
                .stream();
        return Stream.concat(
                        Stream.of(INSPECTORS, SUPERVISORS, ANALYSTS, ADMINISTRATORS, PersonRequestStarter.OFFICERS),
                        posts.flatMap(Habilitation::groups))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> habilitations(String username) {
        return jdbc
                .sql("select service, bcp from account_post where username = ? and function <> 'CONSULTATION'"
                        + " order by service, bcp")
                .param(username)
                .query(Habilitation.class)
                .list()
                .stream()
                .flatMap(Habilitation::groups);
    }

    /** A duty beyond one's service is a group of its own. */
    private Stream<String> duties(String username) {
        return jdbc
                .sql("select duty from account_duty where username = ? order by duty")
                .param(username)
                .query(String.class)
                .list()
                .stream();
    }

    private static String roleOf(Agent agent) {
        return agent.kind().toLowerCase(Locale.ROOT) + "s";
    }

    record Agent(
            String username,
            String kind,
            String firstName,
            String lastName,
            @Nullable String email,
            String passwordHash) {}

    record Member(String username, ControlService service, String bcp) {}

    record Habilitation(ControlService service, String bcp) {

        Stream<String> groups() {
            return Stream.of(service.group(), service.groupAt(new BorderPost(bcp)));
        }
    }
}
