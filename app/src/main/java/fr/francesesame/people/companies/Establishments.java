package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.companies.CompanySheet.Keeper;
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
    private final Contacts contacts;

    Establishments(JdbcClient jdbc, CompanyEvents events, Contacts contacts) {
        this.jdbc = jdbc;
        this.events = events;
        this.contacts = contacts;
    }

    List<Contact> contacts(String siret) {
        return contacts.of(siret);
    }

    /** Its correspondents and managers. */
    List<Keeper> keepers(String siret) {
        return jdbc.sql(
                        "select a.first_name || ' ' || a.last_name as name, h.role from company_authority h"
                                + " join account a using (username) where h.siret = ? and a.active order by h.role, name limit 20")
                .param(siret)
                .query(Keeper.class)
                .list();
    }

    /** As a register or an official knows them; what an applicant has stated proves nothing. */
    List<String> provenNames(List<String> sirets) {
        return jdbc.sql("select name from company where siret = any(?) and source <> 'STATED'")
                .param(sirets.toArray(String[]::new))
                .query(String.class)
                .list();
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
