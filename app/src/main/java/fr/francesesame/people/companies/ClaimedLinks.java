package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyCode.Scheme;
import fr.francesesame.people.companies.CompanyDirectory.Outcome;
import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.companies.Link.State;
import fr.francesesame.terms.Siret;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Establishments that an identity provider says a person works for. Vouched for, the link is certified with every right while the
 * provider says so, and ends when it no longer does; otherwise it is a claim like any other, and waits for its certification.
 */
@Service
public class ClaimedLinks {

    private final Directories directories;
    private final Companies companies;
    private final Links links;
    private final Rights rights;
    private final CompanyEvents events;
    private final TransactionTemplate transaction;

    ClaimedLinks(
            Directories directories,
            Companies companies,
            Links links,
            Rights rights,
            CompanyEvents events,
            PlatformTransactionManager transactions) {
        this.directories = directories;
        this.companies = companies;
        this.links = links;
        this.rights = rights;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is no SIRET is left out. {@code provider}: stands in the history as whoever certified. */
    public void claim(String username, Set<String> sirets, String provider, boolean vouched) {
        var valid = sirets.stream().filter(Siret::isValid).toList();
        valid.stream()
                .filter(siret -> links.find(username, siret).isEmpty())
                .forEach(siret -> keepCompany(new CompanyCode(Scheme.SIRET, siret)));
        transaction.executeWithoutResult(status -> {
            valid.forEach(siret -> attach(username, siret, provider));
            if (vouched) {
                valid.forEach(siret -> certify(username, siret, provider));
                links.vouchedFor(username, provider).stream()
                        .filter(link -> !valid.contains(link.siret()))
                        .forEach(link -> end(link, provider));
            }
        });
    }

    private void keepCompany(CompanyCode code) {
        var answer = directories.look(code);
        var found = answer.found();
        if (answer.outcome() == Outcome.FOUND && found != null) {
            companies.keep(found);
        } else {
            companies.state(code, code.number());
        }
    }

    private void attach(String username, String siret, String provider) {
        var isNew = links.find(username, siret).isEmpty()
                ? links.attach(username, siret)
                : links.attachAgain(username, siret, provider);
        if (isNew) {
            events.add(siret, username, Kind.ATTACHED, username, null);
        }
    }

    /** A link that a correspondent has refused or ended stays as he left it. */
    private void certify(String username, String siret, String provider) {
        var link = links.find(username, siret).orElseThrow();
        if (links.decide(link, State.CERTIFIED, provider, null, State.ATTACHED)) {
            events.add(siret, username, Kind.CERTIFIED, provider, null);
            rights.grant(link, new ServiceGroup("ALL", "ACT"), rights.today(), null, provider);
        }
    }

    private void end(Link link, String provider) {
        if (links.decide(link, State.ENDED, provider, null, State.CERTIFIED)) {
            rights.endAll(link, provider);
            events.add(link.siret(), link.username(), Kind.ENDED, provider, null);
        }
    }
}
