package fr.francesesame.notices.webhooks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What companies are called, by SIREN. */
@Component
class CompanyNames {

    private final JdbcClient jdbc;

    CompanyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(Collection<String> sirens) {
        var names = new TreeMap<String, String>();
        sirens.forEach(siren -> names.put(siren, siren));
        jdbc.sql("select left(siret, 9) as siren, name from company where left(siret, 9) = any(?) order by siret desc")
                .param(sirens.toArray(String[]::new))
                .query((row, number) -> names.put(row.getString("siren"), row.getString("name")))
                .list();
        return names;
    }
}
