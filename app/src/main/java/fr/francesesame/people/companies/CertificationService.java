package fr.francesesame.people.companies;

import static java.util.Objects.requireNonNull;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.companies.Link.State;
import fr.francesesame.people.companies.Requests.Request;
import fr.francesesame.processes.ports.Certifications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests for certification, from the applicant to what the administrator's decision leads to. */
@Component
class CertificationService implements Certifications {

    private final Requests requests;
    private final Links links;
    private final Companies companies;
    private final Rights rights;
    private final CompanyEvents events;
    private final CompanyMail mail;

    CertificationService(
            Requests requests,
            Links links,
            Companies companies,
            Rights rights,
            CompanyEvents events,
            CompanyMail mail) {
        this.requests = requests;
        this.links = links;
        this.companies = companies;
        this.rights = rights;
        this.events = events;
        this.mail = mail;
    }

    /** False where the administrator has it already, or where he is not the one to ask. */
    @Transactional
    boolean ask(Link link, String position, String message) {
        var asked = link.mayAskAdministrator() && requests.ask(link, position, message);
        if (asked) {
            links.decide(link, State.ATTACHED, link.username(), null, State.REFUSED);
            events.add(link.siret(), link.username(), Kind.CERTIFICATION_ASKED, link.username(), null);
        }
        return asked;
    }

    @Override
    public void certify(String subject) {
        var request = requests.get(subject);
        var by = requireNonNull(request.decidedBy());
        var link = link(request);
        companies.certified(request.siret(), requireNonNull(request.companyName()));
        links.decide(link, State.CERTIFIED, by, null, State.ATTACHED, State.CERTIFIED);
        if (request.correspondent()) {
            links.makeCorrespondent(request.username(), request.siret());
        }
        if (request.manager()) {
            rights.grantManagement(link, by);
        }
        events.add(request.siret(), request.username(), Kind.CERTIFIED, by, null);
    }

    @Override
    public void refuse(String subject) {
        var request = requests.get(subject);
        var by = requireNonNull(request.decidedBy());
        links.decide(link(request), State.REFUSED, by, request.reason(), State.ATTACHED);
        events.add(request.siret(), request.username(), Kind.REFUSED, by, request.reason());
    }

    @Override
    public void tellApplicant(String subject) {
        var request = requests.get(subject);
        var outcome = request.state().equals("CERTIFIED") ? "certified" : "refused";
        mail.send(link(request), outcome, request.reason() == null ? "" : request.reason());
    }

    private Link link(Request request) {
        return links.find(request.username(), request.siret()).orElseThrow();
    }
}
