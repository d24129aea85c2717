package fr.francesesame.people.federation;

import fr.francesesame.people.companies.ClaimedLinks;
import fr.francesesame.people.signin.OutsideEntrance;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Somebody comes back from an outside provider: known by it, or not. */
@Component
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final OutsideIdentities identities;
    private final ClaimedLinks links;
    private final OutsideEntrance entrance;
    private final FederationSettings settings;

    Arrivals(OutsideIdentities identities, ClaimedLinks links, OutsideEntrance entrance, FederationSettings settings) {
        this.identities = identities;
        this.links = links;
        this.entrance = entrance;
        this.settings = settings;
    }

    void arrived(HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws IOException, ServletException {
        if (arrived.getPrincipal() instanceof OidcUser user) {
            var person = OutsidePerson.of(user, settings.companiesClaim());
            var username = identities.account(person);
            links.claim(username, person.sirets(), person.issuer(), settings.vouchesForCompanies());
            entrance.letIn(username, request, response);
        } else {
            throw new IllegalStateException("identity providers speak OpenID Connect: scope openid is missing");
        }
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LOG.warn("A sign-in through an outside identity provider failed: {}", reason(refused));
        response.sendRedirect(request.getContextPath() + "/connexion?fournisseur");
    }

    private static String reason(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : refused.getClass().getSimpleName();
    }
}
