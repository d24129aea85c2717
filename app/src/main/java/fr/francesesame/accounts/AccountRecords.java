package fr.francesesame.accounts;

import fr.francesesame.accounts.Person.Kind;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountRecords implements People {

    private static final String PERSON =
            "select a.username, a.kind, a.first_name, a.last_name, a.email, a.mobile from account a ";

    private final JdbcClient jdbc;

    AccountRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(String username) {
        return jdbc.sql(PERSON + "where a.username = ?")
                .param(username)
                .query(AccountRecords::person)
                .optional();
    }

    @Override
    public List<Person> operatorsOf(Collection<String> identifiers) {
        return jdbc.sql(
                        PERSON
                                + """
                        where a.active and a.kind = 'OPERATOR' and exists (
                            select 1 from account_company l join company c using (siret)
                            where l.username = a.username and (
                                c.siret = any(:identifiers) or 'FR' || c.siret = any(:identifiers) or c.eori = any(:identifiers)
                                or l.correspondent and exists (select 1 from company o where left(o.siret, 9) = left(c.siret, 9)
                                    and (o.siret = any(:identifiers) or 'FR' || o.siret = any(:identifiers)
                                      or o.eori = any(:identifiers)))
                                or l.correspondent and (left(c.siret, 9) = any(:identifiers)
                                    or 'FR' || left(c.siret, 9) = any(:identifiers))))
                        order by a.username""")
                .param("identifiers", identifiers.toArray(String[]::new))
                .query(AccountRecords::person)
                .list();
    }

    @Override
    public List<Person> inspectorsOf(ControlService service, BorderPost post) {
        return jdbc.sql(
                        PERSON
                                + """
                        join account_post p using (username)
                        where a.active and a.kind = 'INSPECTOR' and p.service = ? and p.bcp = ? order by a.username""")
                .params(service.name(), post.code())
                .query(AccountRecords::person)
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
