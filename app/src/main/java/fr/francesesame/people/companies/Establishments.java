package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The establishments of a company, and whom what names their EORI is shown to. */
@Service
class Establishments {

    private final JdbcClient jdbc;
    private final CompanyEvents events;

    Establishments(JdbcClient jdbc, CompanyEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    List<Place> of(List<String> sirets) {
        return jdbc.sql(
                        """
                select c.siret, c.scheme, c.name, c.address, coalesce(c.eori, case when scheme = 'SIRET' then 'FR' || c.siret end) as eori,
                    c.eori_shared, (select count(*) from account_company l where l.siret = c.siret and l.state = 'CERTIFIED') as people
                from company c where c.siret = any(?) order by c.siret""")
                .param(sirets.toArray(String[]::new))
                .query(Place.class)
                .list();
    }

    @Transactional
    void share(String siret, boolean withAll, String by) {
        var changed = jdbc.sql("update company set eori_shared = ? where siret = ? and eori_shared <> ?")
                .params(withAll, siret, withAll)
                .update();
        if (changed > 0) {
            events.add(siret, by, withAll ? Kind.EORI_SHARED : Kind.EORI_OWN, by, null);
        }
    }

    /** {@code people}: certified accounts attached to it. */
    record Place(
            String siret,
            String scheme,
            String name,
            @Nullable String address,
            @Nullable String eori,
            boolean eoriShared,
            int people) {}
}
