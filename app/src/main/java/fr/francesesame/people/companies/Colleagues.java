package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.companies.Link.State;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts attached to a company, as its correspondents see and judge them; nobody judges himself. */
@Service
class Colleagues {

    private final JdbcClient jdbc;
    private final Links links;
    private final Requests requests;
    private final Rights rights;
    private final CompanyEvents events;

    Colleagues(JdbcClient jdbc, Links links, Requests requests, Rights rights, CompanyEvents events) {
        this.jdbc = jdbc;
        this.links = links;
        this.requests = requests;
        this.rights = rights;
        this.events = events;
    }

    /** By identifier and establishment, after those last shown. */
    List<Link> page(List<String> sirets, String me, ColleagueFilter filter, String after, int limit) {
        return jdbc.sql(
                        Links.LINK
                                + """
                        where l.siret = any(:sirets) and l.username <> :me and (l.username || ' ' || l.siret) > :after
                            and l.state <> 'ENDED' and (:etat = 'tous' or l.state = :etat)
                            and strpos(lower(l.username), lower(:identifiant)) > 0 and strpos(lower(a.last_name), lower(:nom)) > 0
                            and strpos(lower(a.first_name), lower(:prenom)) > 0
                            and (:courriel = '' or strpos(lower(a.email), lower(:courriel)) > 0)
                            and (strpos(l.siret, replace(:rattache, ' ', '')) > 0 or strpos(lower(c.name), lower(:rattache)) > 0)
                        order by l.username || ' ' || l.siret limit :limit""")
                .params(filter.parameters())
                .param("sirets", sirets.toArray(String[]::new))
                .param("me", me)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> Links.link(row))
                .list();
    }

    /** Certified colleagues, oneself included: those whom rights can be given to. */
    List<Link> certified(List<String> sirets) {
        return jdbc.sql(Links.LINK + "where l.siret = any(?) and l.state = 'CERTIFIED' and a.active"
                        + " order by a.last_name collate \"fr-x-icu\", l.username, l.siret limit 500")
                .param(sirets.toArray(String[]::new))
                .query((row, n) -> Links.link(row))
                .list();
    }

    Optional<Link> find(String username, String siret, List<String> sirets) {
        return sirets.contains(siret) ? links.find(username, siret) : Optional.empty();
    }

    @Transactional
    boolean certify(Link colleague, String by) {
        var done = links.decide(colleague, State.CERTIFIED, by, null, State.ATTACHED, State.REFUSED);
        if (done) {
            requests.withdraw(colleague);
            events.add(colleague.siret(), colleague.username(), Kind.CERTIFIED, by, null);
        }
        return done;
    }

    @Transactional
    boolean refuse(Link colleague, String reason, String by) {
        var done = links.decide(colleague, State.REFUSED, by, reason, State.ATTACHED);
        if (done) {
            requests.withdraw(colleague);
            events.add(colleague.siret(), colleague.username(), Kind.REFUSED, by, reason);
        }
        return done;
    }

    /** Ends a certified link, with every right that went by it. */
    @Transactional
    boolean end(Link colleague, String reason, String by) {
        var done = links.decide(colleague, State.ENDED, by, reason, State.CERTIFIED);
        if (done) {
            rights.endAll(colleague, by);
            events.add(colleague.siret(), colleague.username(), Kind.ENDED, by, reason);
        }
        return done;
    }
}
