package fr.francesesame.people.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sign-ups until they are activated, or their time is up. */
@Component
class SignUpRows {

    private final JdbcClient jdbc;

    SignUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignUp> find(String username) {
        return jdbc.sql("select * from sign_up where lower(username) = lower(?) and expires_at > now()")
                .param(username)
                .query(SignUpRows::signUp)
                .optional();
    }

    boolean isAccount(String username) {
        return jdbc.sql("select exists (select 1 from account where lower(username) = lower(?))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    Optional<String> accountAt(String email) {
        return jdbc.sql("select username from account where lower(email) = lower(?)")
                .param(email)
                .query(String.class)
                .optional();
    }

    /** One whose time is up makes room for the next. */
    void add(SignUp one, Duration lifetime) {
        jdbc.sql("delete from sign_up where lower(username) = lower(?) and expires_at <= now()")
                .param(one.username())
                .update();
        jdbc.sql(
                        """
                insert into sign_up (username, password_hash, security_level, email, last_name, first_name, phone, mobile,
                    postal_address, company_number, terms_version, consent_version, accepted_at, expires_at)
                values (:username, :passwordHash, :securityLevel, :email, :lastName, :firstName, :phone, :mobile,
                    :postalAddress, :companyNumber, :termsVersion, :consentVersion, now(),
                    now() + make_interval(secs => :lifetime))""")
                .param("username", one.username())
                .param("passwordHash", one.passwordHash())
                .param("securityLevel", one.securityLevel())
                .param("email", one.email())
                .param("lastName", one.lastName())
                .param("firstName", one.firstName())
                .param("phone", one.phone())
                .param("mobile", one.mobile())
                .param("postalAddress", one.postalAddress())
                .param("companyNumber", one.companyNumber())
                .param("termsVersion", one.termsVersion())
                .param("consentVersion", one.consentVersion())
                .param("lifetime", lifetime.toSeconds())
                .update();
    }

    /** The account, the acceptances with the time they were given, and no sign-up left at that address. */
    void activate(String username) {
        jdbc.sql(
                        """
                insert into account (username, kind, first_name, last_name, email, mobile, password_hash, phone,
                    postal_address, company_number, security_level)
                select username, 'OPERATOR', first_name, last_name, email, mobile, password_hash, phone, postal_address,
                    company_number, security_level from sign_up where username = ?""")
                .param(username)
                .update();
        jdbc.sql(
                        """
                insert into terms_acceptance (username, document, version, accepted_at)
                select s.username, d.document, d.version, s.accepted_at from sign_up s,
                    lateral (values ('CGU', s.terms_version), ('CREATION_COMPTE', s.consent_version)) d (document, version)
                where s.username = ?""")
                .param(username)
                .update();
        jdbc.sql("delete from sign_up s using account a where a.username = ? and lower(s.email) = lower(a.email)")
                .param(username)
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void forgetExpired() {
        jdbc.sql("delete from sign_up where expires_at <= now()").update();
    }

    private static SignUp signUp(ResultSet row, int number) throws SQLException {
        return new SignUp(
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("security_level"),
                row.getString("email"),
                row.getString("last_name"),
                row.getString("first_name"),
                row.getString("phone"),
                row.getString("mobile"),
                row.getString("postal_address"),
                row.getString("company_number"),
                row.getString("terms_version"),
                row.getString("consent_version"));
    }
}
