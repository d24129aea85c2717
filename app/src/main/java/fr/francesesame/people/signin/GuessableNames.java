package fr.francesesame.people.signin;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words that somebody who guesses would try first. */
@Repository
class GuessableNames {

    private final JdbcClient jdbc;

    GuessableNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Identifier, names and address of the account, and the names of its companies. */
    List<String> of(String username) {
        return jdbc.sql(
                        """
                select word from account a, unnest(array[a.username, a.first_name, a.last_name, a.email]) as word
                    where a.username = :username and word is not null
                union select c.name from account_company join company c using (siret) where username = :username""")
                .param("username", username)
                .query(String.class)
                .list();
    }
}
