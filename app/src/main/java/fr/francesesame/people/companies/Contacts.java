package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.companies.Contact.Purpose;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contacts of establishments, with who changed them in the company's history. */
@Component
class Contacts {

    private final JdbcClient jdbc;
    private final CompanyEvents events;

    Contacts(JdbcClient jdbc, CompanyEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    List<Contact> of(String siret) {
        return jdbc.sql("select purpose, name, phone, email from company_contact where siret = ? order by purpose")
                .param(siret)
                .query((row, n) -> new Contact(
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email")))
                .list();
    }

    @Transactional
    public void set(String siret, Contact contact, String by) {
        jdbc.sql(
                        """
                insert into company_contact (siret, purpose, name, phone, email, changed_by) values (:siret, :purpose, :name, :phone, :email, :by)
                on conflict (siret, purpose) do update set name = excluded.name, phone = excluded.phone, email = excluded.email,
                    changed_by = excluded.changed_by, changed_at = clock_timestamp()""")
                .param("siret", siret)
                .param("purpose", contact.purpose().name())
                .param("name", contact.name())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("by", by)
                .update();
        events.add(siret, by, Kind.CONTACT_CHANGED, by, contact.purpose().name());
    }

    @Transactional
    public void remove(String siret, Purpose purpose, String by) {
        var removed = jdbc.sql("delete from company_contact where siret = ? and purpose = ?")
                .params(siret, purpose.name())
                .update();
        if (removed > 0) {
            events.add(siret, by, Kind.CONTACT_CHANGED, by, purpose.name());
        }
    }
}
