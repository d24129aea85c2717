package fr.francesesame.people.services;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person brings to a service: rights and roles, the addresses declared for his establishments, their adhesions. */
@Component
class Holdings {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final String EVERY_SERVICE = "ALL";

    private final JdbcClient jdbc;
    private final Clock clock;

    Holdings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** Services he has a right for, and his roles in his company. */
    Set<String> rights(String username) {
        return new HashSet<>(jdbc.sql(
                        """
                select service from account_sight where username = :username
                union select role from company_authority where username = :username""")
                .param("username", username)
                .query(String.class)
                .list());
    }

    boolean isAttached(String username) {
        return jdbc.sql("select exists (select 1 from account_company where username = ?"
                        + " and state in ('ATTACHED', 'CERTIFIED'))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    /** His establishments that a service knows, with the days since he attached his account to them. */
    List<Declared> declared(String username, String service) {
        return jdbc.sql(
                        """
                select l.siret, :today::date - (l.attached_at at time zone 'Europe/Paris')::date as days,
                    coalesce(lower(a.email) = lower(d.email), false) as email_declared
                from account_company l join account a using (username) join declared_address d using (siret)
                where l.username = :username and d.service = :service and l.state in ('ATTACHED', 'CERTIFIED')
                order by l.siret""")
                .param("today", today())
                .param("username", username)
                .param("service", service)
                .query(Declared.class)
                .list();
    }

    /** Establishments that he may bind, as their manager of online services. */
    List<Establishment> managed(String username) {
        return jdbc.sql("select distinct c.siret, c.name from company_authority m join company c using (siret)"
                        + " where m.username = ? and m.role = 'MANAGER' order by c.siret")
                .param(username)
                .query(Establishment.class)
                .list();
    }

    record Establishment(String siret, String name) {}

    record Declared(String siret, int days, boolean emailDeclared) {}
}
