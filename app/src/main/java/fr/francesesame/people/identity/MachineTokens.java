package fr.francesesame.people.identity;

import fr.francesesame.foundation.platform.MachineScope;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Whose token it is: good while it has not ended, was not withdrawn, and the account is active. */
@Component
class MachineTokens implements OpaqueTokenIntrospector {

    private final OAuth2AuthorizationService authorizations;
    private final MachineClients clients;
    private final JdbcClient jdbc;

    MachineTokens(OAuth2AuthorizationService authorizations, MachineClients clients, JdbcClient jdbc) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.jdbc = jdbc;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        var authorization = authorizations.findByToken(token, OAuth2TokenType.ACCESS_TOKEN);
        var client = authorization == null ? null : clients.findByClientId(authorization.getPrincipalName());
        if (authorization == null || client == null || !isActive(authorization)) {
            throw new BadOpaqueTokenException("unknown or ended token");
        }
        var name = authorization.getPrincipalName();
        return new DefaultOAuth2AuthenticatedPrincipal(name, Map.of("sub", name), authorities(authorization, client));
    }

    /** Of the scopes of the token those that the account still has. */
    private static List<GrantedAuthority> authorities(OAuth2Authorization authorization, RegisteredClient client) {
        return Stream.concat(
                        Stream.of("ROLE_MACHINE"),
                        authorization.getAuthorizedScopes().stream()
                                .filter(client.getScopes()::contains)
                                .map(MachineScope::authority))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static boolean isActive(OAuth2Authorization authorization) {
        var token = authorization.getAccessToken();
        return token != null && token.isActive();
    }

    /** Tokens and codes that have ended are of no use to anybody. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetEnded() {
        jdbc.sql("delete from oauth2_authorization"
                        + " where coalesce(access_token_expires_at, authorization_code_expires_at) < now()")
                .update();
    }
}
