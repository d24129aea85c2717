package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyDirectory.Answer;
import fr.francesesame.people.companies.CompanyDirectory.Outcome;
import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.companies.Link.State;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person attaches his account to an establishment, and gives it up again. What he sees waits for the certification. */
@Service
class Attachments {

    private final Directories directories;
    private final Companies companies;
    private final Links links;
    private final Requests requests;
    private final Rights rights;
    private final CompanyEvents events;

    Attachments(
            Directories directories,
            Companies companies,
            Links links,
            Requests requests,
            Rights rights,
            CompanyEvents events) {
        this.directories = directories;
        this.companies = companies;
        this.links = links;
        this.requests = requests;
        this.rights = rights;
        this.events = events;
    }

    List<Link> of(String username) {
        return links.of(username);
    }

    Answer look(CompanyCode code) {
        return directories.look(code);
    }

    /** False where the account is attached to it already. */
    @Transactional
    boolean attach(String username, CompanyCode code, Answer answer, String statedName) {
        var found = answer.found();
        if (answer.outcome() == Outcome.FOUND && found != null) {
            companies.keep(found);
        } else {
            companies.state(code, statedName);
        }
        var isNew = links.attach(username, code.number());
        if (isNew) {
            events.add(code.number(), username, Kind.ATTACHED, username, null);
        }
        return isNew;
    }

    /** Ends the link, with every right that went by it. */
    @Transactional
    boolean withdraw(Link link) {
        var done =
                links.decide(link, State.ENDED, link.username(), null, State.ATTACHED, State.CERTIFIED, State.REFUSED);
        if (done) {
            requests.withdraw(link);
            rights.endAll(link, link.username());
            events.add(link.siret(), link.username(), Kind.WITHDRAWN, link.username(), null);
        }
        return done;
    }
}
