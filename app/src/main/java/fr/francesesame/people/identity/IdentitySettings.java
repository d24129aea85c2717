package fr.francesesame.people.identity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The services that people sign in to with their account here, by client id ({@code sesame.identity.services.*}). */
@ConfigurationProperties("sesame.identity")
record IdentitySettings(@Nullable Map<String, Service> services) {

    /** {@code secret}: as the service was given it; {@code redirectUris}: where people are sent back to, exactly. */
    record Service(
            String name, String secret, List<String> redirectUris, @Nullable List<String> postLogoutRedirectUris) {}

    Map<String, Service> known() {
        return services == null ? Map.of() : services;
    }
}
