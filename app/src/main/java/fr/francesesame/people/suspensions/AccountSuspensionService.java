package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.notices.notifications.PersonalMail;
import fr.francesesame.people.suspensions.RecordedAccountSuspensions.Row;
import fr.francesesame.processes.AccountSuspensionProposals;
import fr.francesesame.processes.ports.AccountSuspensions;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the suspension of an account, carries out what was decided, and tells the person. */
@Service
@Transactional
class AccountSuspensionService implements AccountSuspensions {

    private final RecordedAccountSuspensions accountSuspensions;
    private final AccountSuspensionProposals accountSuspensionProposals;
    private final People people;
    private final PersonalMail mail;
    private final AuditTrail audit;
    private final MessageSource sentences;

    AccountSuspensionService(
            RecordedAccountSuspensions accountSuspensions,
            AccountSuspensionProposals accountSuspensionProposals,
            People people,
            PersonalMail mail,
            AuditTrail audit,
            MessageSource sentences) {
        this.accountSuspensions = accountSuspensions;
        this.accountSuspensionProposals = accountSuspensionProposals;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.sentences = sentences;
    }

    boolean propose(String username, String reason, String person) {
        var id = UUID.randomUUID();
        var proposed = accountSuspensions.add(id, username, reason, person);
        if (proposed) {
            record("ACCOUNT_SUSPENSION_PROPOSED", person, username);
            accountSuspensionProposals.propose(id.toString());
        }
        return proposed;
    }

    /** The row first: of two supervisors who lift it at once, one does. */
    boolean lift(UUID id, String reason, String person) {
        return accountSuspensions.lifted(id, reason, person) && accountSuspensionProposals.reinstate(id.toString());
    }

    @Override
    public void suspend(String suspension) {
        var row = row(suspension);
        accountSuspensions.close(row.id());
        record("ACCOUNT_SUSPENDED", String.valueOf(row.decidedBy()), row.username());
    }

    @Override
    public void reinstate(String suspension) {
        var row = row(suspension);
        accountSuspensions.reopen(row.id());
        record("ACCOUNT_REINSTATED", String.valueOf(row.liftedBy()), row.username());
    }

    @Override
    public void tellSuspended(String suspension) {
        var row = row(suspension);
        tell(row, "suspended", row.reason());
    }

    @Override
    public void tellReinstated(String suspension) {
        var row = row(suspension);
        tell(row, "reinstated", String.valueOf(row.liftedReason()));
    }

    private void tell(Row row, String what, String reason) {
        people.find(row.username()).ifPresent(person -> {
            if (person.email() != null) {
                mail.send(
                        person.email(),
                        say("suspensions.mail." + what + ".subject"),
                        say("suspensions.mail." + what + ".text", person.firstName(), person.lastName(), reason));
            }
        });
    }

    private void record(String action, String person, String username) {
        audit.record(Act.of(action).by(person).on(Act.Kind.ACCOUNT, username).with(Map.of()));
    }

    private Row row(String suspension) {
        return accountSuspensions.find(UUID.fromString(suspension)).orElseThrow();
    }

    private String say(String key, Object... arguments) {
        return String.valueOf(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
