package fr.francesesame.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Who asks for no scope gets a token with all of its own, and is told which (RFC 6749 § 3.3). */
final class WholeScope implements AuthenticationConverter {

    private final OAuth2ClientCredentialsAuthenticationConverter asked =
            new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var call = asked.convert(request);
        return call instanceof OAuth2ClientCredentialsAuthenticationToken credentials
                        && credentials.getScopes().isEmpty()
                        && credentials.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                        && client.getRegisteredClient() != null
                ? new OAuth2ClientCredentialsAuthenticationToken(
                        client, client.getRegisteredClient().getScopes(), credentials.getAdditionalParameters())
                : call;
    }
}
