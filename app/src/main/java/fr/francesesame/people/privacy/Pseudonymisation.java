package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.people.privacy.PersonColumns.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a person out of the records and leaves the records (GDPR art 17(3)): the account becomes one that nobody can use, under
 * a pseudonym that stands wherever its identifier stood; what was only theirs (settings, notices' channels, factors, sessions) goes.
 */
@Component
class Pseudonymisation {

    /** What tells of the company's past stays, under the pseudonym. */
    private static final Set<String> STAYS = Set.of("account_company", "notice", "terms_acceptance");

    /** What is theirs by name only, without a foreign key. */
    private static final List<Column> LOOSE = List.of(
            new Column("oauth2_authorization", "principal_name"),
            new Column("spring_session", "principal_name"),
            new Column("account_link", "subject"),
            new Column("account_letter", "subject"));

    private final Accounts accounts;
    private final PersonColumns columns;
    private final AuditTrail audit;

    Pseudonymisation(Accounts accounts, PersonColumns columns, AuditTrail audit) {
        this.accounts = accounts;
        this.columns = columns;
        this.audit = audit;
    }

    /** In the caller's transaction. {@code why}: {@code ERASURE} or {@code INACTIVE}. */
    String of(String username, String why) {
        var pseudonym = "ancien-" + UUID.randomUUID().toString().substring(0, 13);
        var children = columns.ofChildren();
        audit.record(Act.of("ACCOUNT_PSEUDONYMISED")
                .by("")
                .on(Act.Kind.ACCOUNT, username)
                .with(Map.of("why", why)));
        accounts.copyWithoutPerson(username, pseudonym);
        children.stream()
                .filter(child -> STAYS.contains(child.tab()))
                .forEach(child -> columns.rename(child, username, pseudonym));
        children.stream()
                .filter(child -> !STAYS.contains(child.tab()))
                .forEach(child -> columns.forget(child, username));
        columns.byName().forEach(column -> columns.rename(column, username, pseudonym));
        LOOSE.forEach(column -> columns.forget(column, username));
        accounts.remove(username);
        return pseudonym;
    }
}
