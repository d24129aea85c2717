package fr.francesesame.people.identity;

import java.security.Principal;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/** What was granted to whom, in the database; of a person only name and rights are kept with it, not from where he signed in. */
@Component
class Authorizations extends JdbcOAuth2AuthorizationService {

    private static final String PERSON = Principal.class.getName();

    Authorizations(JdbcOperations jdbc, RegisteredClientRepository clients) {
        super(jdbc, clients);
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        super.save(bare(authorization));
    }

    private static OAuth2Authorization bare(OAuth2Authorization authorization) {
        return authorization.getAttribute(PERSON) instanceof Authentication person
                ? OAuth2Authorization.from(authorization)
                        .attribute(
                                PERSON,
                                UsernamePasswordAuthenticationToken.authenticated(
                                        person.getName(), null, person.getAuthorities()))
                        .build()
                : authorization;
    }
}
