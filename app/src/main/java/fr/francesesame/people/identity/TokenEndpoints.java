package fr.francesesame.people.identity;

import static fr.francesesame.foundation.accounts.Person.Kind;

import java.util.Arrays;
import java.util.LinkedHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * {@code POST /oauth2/token}: where machine clients get their tokens (RFC 6749, client credentials), and withdraw them; and
 * OpenID Connect for the services around Sésame, whose people sign in here ({@code /.well-known/openid-configuration}).
 */
@Configuration(proxyBeanMethods = false)
class TokenEndpoints {

    /** Whoever is somebody; a sign-in whose second factor is outstanding is nobody yet. */
    private static final String[] PERSONS = Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.MACHINE)
            .map(Enum::name)
            .toArray(String[]::new);

    @Bean
    @Order(0)
    SecurityFilterChain tokens(HttpSecurity http, PersonClaims claims, SecretGuard guard, Clients clients)
            throws Exception {
        var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        return http.securityMatcher("/oauth2/**", "/.well-known/**", "/userinfo", "/connect/logout")
                .with(server, asked -> asked.tokenEndpoint(token -> token.accessTokenRequestConverter(new WholeScope()))
                        .oidc(oidc -> oidc.userInfoEndpoint(
                                endpoint -> endpoint.userInfoMapper(context -> info(context, claims)))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/oauth2/authorize")
                        .hasAnyRole(PERSONS)
                        .requestMatchers("/.well-known/security.txt")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(bearer -> bearer.jwt(Customizer.withDefaults()))
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/connexion"),
                        request -> request.getRequestURI().startsWith("/oauth2/authorize")))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new TokenGuard(guard, clients), HeaderWriterFilter.class)
                .build();
    }

    private static OidcUserInfo info(OidcUserInfoAuthenticationContext context, PersonClaims claims) {
        var told = new LinkedHashMap<String, Object>();
        var username = context.getAuthorization().getPrincipalName();
        told.put("sub", username);
        told.putAll(claims.of(username, context.getAccessToken().getScopes()));
        return new OidcUserInfo(told);
    }
}
