package fr.francesesame.people.signin;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Sésame as passkeys know it: the host of its public address. The device verifies its holder (finger, face, code), so that a
 * passkey is two factors at once.
 */
@Component
class RelyingParty {

    private final Environment settings;
    private final JdbcOperations jdbc;

    RelyingParty(Environment settings, JdbcOperations jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    String host() {
        return publicAddress().getHost();
    }

    /** Made at each use: which port a local Sésame listens on is known only once it does. */
    WebAuthnRelyingPartyOperations operations() {
        var operations = new Webauthn4JRelyingPartyOperations(
                new JdbcPublicKeyCredentialUserEntityRepository(jdbc),
                new JdbcUserCredentialRepository(jdbc),
                PublicKeyCredentialRpEntity.builder().id(host()).name("Sésame").build(),
                origins());
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private Set<String> origins() {
        var address = publicAddress();
        var origins = new HashSet<>(Set.of(address.getScheme() + "://" + address.getAuthority()));
        if (address.getHost().equals("localhost")) {
            origins.add("http://localhost:" + settings.getRequiredProperty("local.server.port"));
        }
        return origins;
    }

    private URI publicAddress() {
        return URI.create(settings.getRequiredProperty("sesame.public-url"));
    }
}
