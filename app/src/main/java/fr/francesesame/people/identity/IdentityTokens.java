package fr.francesesame.people.identity;

import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts what a service asked for into the identity token. */
@Component
class IdentityTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final PersonClaims claims;

    IdentityTokens(PersonClaims claims) {
        this.claims = claims;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            claims.of(context.getPrincipal().getName(), context.getAuthorizedScopes())
                    .forEach(context.getClaims()::claim);
        }
    }
}
