package fr.francesesame.foundation.accounts;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedPeople implements People {

    private static final String PERSON =
            "select a.username, a.kind, a.first_name, a.last_name, a.email, a.mobile from account a ";

    private final JdbcClient jdbc;

    RecordedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(String username) {
        return jdbc.sql(PERSON + "where a.username = ?")
                .param(username)
                .query(RecordedPeople::person)
                .optional();
    }

    @Override
    public List<Person> find(Collection<String> usernames) {
        return usernames.isEmpty()
                ? List.of()
                : jdbc.sql(PERSON + "where a.username in (:usernames)")
                        .param("usernames", usernames)
                        .query(RecordedPeople::person)
                        .list();
    }

    @Override
    public List<Person> operatorsOf(Collection<String> identifiers) {
        return told("s.mandate is null", identifiers, "");
    }

    @Override
    public List<Person> mandatedFor(Collection<String> identifiers, FormalityType type) {
        return told("s.formality_type = :type", identifiers, type.name());
    }

    private List<Person> told(String which, Collection<String> identifiers, String type) {
        return jdbc.sql(PERSON + "where a.active and a.kind = 'OPERATOR' and a.username in (select s.username"
                        + " from account_sight s where s.service in ('ALL', 'NOTIFICATIONS')"
                        + " and s.identifier = any(:identifiers) and " + which + ") order by a.username")
                .param("identifiers", identifiers.toArray(String[]::new))
                .param("type", type)
                .query(RecordedPeople::person)
                .list();
    }

    @Override
    public List<Person> inspectorsOf(ControlService service, BorderPost post) {
        return jdbc.sql(
                        PERSON
                                + """
                        join account_post p using (username)
                        where a.active and a.kind = 'INSPECTOR' and p.service = ? and p.bcp = ?
                            and p.function <> 'CONSULTATION' order by a.username""")
                .params(service.name(), post.code())
                .query(RecordedPeople::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("username"),
                Kind.valueOf(row.getString("kind")),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("mobile"));
    }
}
