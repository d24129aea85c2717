package fr.francesesame.people.federation;

import fr.francesesame.people.signin.OtherEntrances;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The identity providers of the settings, as the sign-in page offers them. */
@Component
class Providers implements OtherEntrances {

    static final String ENTRANCE = "/connexion/par";

    private final OAuth2ClientProperties settings;

    Providers(OAuth2ClientProperties settings) {
        this.settings = settings;
    }

    boolean areNone() {
        return settings.getRegistration().isEmpty();
    }

    @Override
    public List<Way> all() {
        return settings.getRegistration().entrySet().stream()
                .map(entry -> new Way(
                        Objects.requireNonNullElse(entry.getValue().getClientName(), entry.getKey()),
                        ENTRANCE + "/" + entry.getKey()))
                .toList();
    }
}
