package fr.francesesame.people.federation;

import fr.francesesame.foundation.platform.PageSecurity;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * With {@code spring.security.oauth2.client.*} set, people may also sign in through OpenID Connect. A provider is asked for its
 * addresses when the first person comes: that it is down keeps nobody else out.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class FederationSecurity implements PageSecurity {

    private final Providers providers;
    private final Arrivals arrivals;

    FederationSecurity(Providers providers, Arrivals arrivals) {
        this.providers = providers;
        this.arrivals = arrivals;
    }

    @Override
    public void fit(HttpSecurity http) throws Exception {
        if (providers.areNone()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/connexion")
                .authorizationEndpoint(endpoint -> endpoint.baseUri(Providers.ENTRANCE))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(ProviderCalls.tokens()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(ProviderCalls.people()))
                .authorizedClientRepository(new NothingKept())
                .successHandler(arrivals::arrived)
                .failureHandler(arrivals::refused)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                        return asAsked(filter);
                    }
                }));
    }

    /** Nobody is in by the provider's word alone: the entrance says who comes in, and tells it. */
    private static <F extends OAuth2LoginAuthenticationFilter> F asAsked(F filter) {
        filter.setSecurityContextRepository(new NullSecurityContextRepository());
        filter.setApplicationEventPublisher(event -> {});
        return filter;
    }

    @Bean
    static ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(settings).asClientRegistrations()));
    }

    /** One for each provider: it keeps the keys that it has got. */
    @Bean
    static JwtDecoderFactory<ClientRegistration> idTokens() {
        var decoders = new ConcurrentHashMap<String, JwtDecoder>();
        return provider -> Objects.requireNonNull(
                decoders.computeIfAbsent(provider.getRegistrationId(), id -> ProviderCalls.decoder(provider)));
    }
}
