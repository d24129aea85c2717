package fr.francesesame.people.enrolment;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.accounts.NewAccount;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.people.privacy.TermsAcceptances;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sign-ups until they are activated, or their time is up. */
@Component
class RecordedSignUps {

    private final Accounts accounts;
    private final TermsAcceptances terms;
    private final JdbcClient jdbc;

    RecordedSignUps(Accounts accounts, TermsAcceptances terms, JdbcClient jdbc) {
        this.accounts = accounts;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    Optional<SignUp> find(String username) {
        return jdbc.sql("select * from sign_up where lower(username) = lower(?) and expires_at > now()")
                .param(username)
                .query(RecordedSignUps::signUp)
                .optional();
    }

    boolean isAccount(String username) {
        return jdbc.sql("select exists (select 1 from account where lower(username) = lower(?))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    Optional<String> accountAt(String email) {
        return accounts.at(email);
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
    void activate(SignUp one) {
        if (!accounts.open(account(one))) {
            throw new DuplicateKeyException("identifier or address taken meanwhile");
        }
        var given = jdbc.sql("select accepted_at from sign_up where username = ?")
                .param(one.username())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        terms.add(one.username(), "CGU", one.termsVersion(), given);
        terms.add(one.username(), "CREATION_COMPTE", one.consentVersion(), given);
        jdbc.sql("delete from sign_up where lower(email) = lower(?)")
                .param(one.email())
                .update();
    }

    private static NewAccount account(SignUp one) {
        return new NewAccount(
                one.username(),
                Kind.OPERATOR,
                one.firstName(),
                one.lastName(),
                one.email(),
                one.mobile(),
                one.passwordHash(),
                one.phone(),
                one.postalAddress(),
                one.companyNumber(),
                one.securityLevel());
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
