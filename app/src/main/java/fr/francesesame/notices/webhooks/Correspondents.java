package fr.francesesame.notices.webhooks;

import fr.francesesame.foundation.accounts.Scope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which companies an account is the correspondent today, as the rights of companies say it. */
@Component
class Correspondents {

    private final JdbcClient jdbc;

    Correspondents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SIREN numbers; an establishment of another register has none, and no systems. */
    List<String> companiesOf(Scope scope) {
        return scope.isOperator()
                ? jdbc.sql(
                                "select distinct c.siren from company_authority a join company c using (siret)"
                                        + " where a.username = ? and a.role = 'CORRESPONDENT' and c.siren is not null order by 1")
                        .param(scope.username())
                        .query(String.class)
                        .list()
                : List.of();
    }
}
