package fr.francesesame.people.identity;

import fr.francesesame.people.identity.IdentitySettings.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The services of the settings as clients of OpenID Connect: authorization code with PKCE, and nothing else. */
@Component
class ServiceClients {

    /** The establishments that a person acts for. */
    static final String COMPANIES = "companies";

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofMinutes(15))
            .authorizationCodeTimeToLive(Duration.ofMinutes(2))
            .build();

    private final Map<String, RegisteredClient> clients;

    ServiceClients(IdentitySettings settings, PasswordEncoder passwords) {
        this.clients = settings.known().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> client(entry.getKey(), entry.getValue(), passwords)));
    }

    @Nullable
    RegisteredClient find(String id) {
        return clients.get(id);
    }

    private static RegisteredClient client(String id, Service service, PasswordEncoder passwords) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName(service.name())
                .clientSecret(passwords.encode(service.secret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(service.redirectUris()))
                .postLogoutRedirectUris(
                        uris -> uris.addAll(Objects.requireNonNullElse(service.postLogoutRedirectUris(), List.of())))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .scope(COMPANIES)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TOKENS)
                .build();
    }
}
