package fr.francesesame.people.companies;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Warns whoever holds a right, and whoever gave it, before it ends. A mail server that is down is asked again an hour later. */
@Component
class EndingRights {

    private static final Logger LOG = LoggerFactory.getLogger(EndingRights.class);

    private final Rights rights;
    private final Links links;
    private final CompanyMail mail;
    private final CompanyWords words;
    private final TransactionTemplate transaction;

    EndingRights(
            Rights rights, Links links, CompanyMail mail, CompanyWords words, PlatformTransactionManager transactions) {
        this.rights = rights;
        this.links = links;
        this.mail = mail;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void warn() {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> warnOne()))) {
                LOG.debug("a right's end was told");
            }
        } catch (MailException down) {
            LOG.warn("warnings of ending rights wait: {}", down.getClass().getSimpleName());
        }
    }

    /** One a transaction, so that a fault never sends twice what had left; two nodes never take the same. */
    private boolean warnOne() {
        var ending = rights.ending();
        ending.ifPresent(this::tell);
        return ending.isPresent();
    }

    private void tell(Ending ending) {
        rights.markWarned(ending.id());
        for (var who : List.of(ending.username(), ending.grantedBy())) {
            links.find(who, ending.siret()).ifPresent(link -> mail.send(link, "ending", detail(ending)));
        }
    }

    private String detail(Ending ending) {
        return ending.username() + " · " + words.detail(ending.service() + " " + ending.endsOn());
    }

    record Ending(long id, String username, String siret, String service, String endsOn, String grantedBy) {}
}
