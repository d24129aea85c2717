package fr.francesesame.people.signin;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.foundation.platform.Faults;
import fr.francesesame.foundation.platform.WantedPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signs in by a passkey. Spring Security checks it; its own filter is not used, because that neither changes the session's id
 * nor asks whether the account is suspended.
 */
@RestController
@RequestMapping("/connexion/cle")
class PasskeyEntrance {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyEntrance.class);
    private static final String OPTIONS = "sesame.passkeyRequest";

    private final RelyingParty relyingParty;
    private final PasskeyJson json;
    private final Entrance entrance;
    private final WantedPage wanted;
    private final AnonymisingNetworks networks;
    private final Tries tries;
    private final MessageSource sentences;

    PasskeyEntrance(
            RelyingParty relyingParty,
            PasskeyJson json,
            Entrance entrance,
            WantedPage wanted,
            AnonymisingNetworks networks,
            Tries tries,
            MessageSource sentences) {
        this.relyingParty = relyingParty;
        this.json = json;
        this.entrance = entrance;
        this.wanted = wanted;
        this.networks = networks;
        this.tries = tries;
        this.sentences = sentences;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(HttpSession session) {
        var options = relyingParty
                .operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        SecurityContextHolder.getContext().getAuthentication()));
        session.setAttribute(OPTIONS, options);
        return json.write(options);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> enter(@RequestBody String assertion, HttpServletRequest request, HttpServletResponse response) {
        var network = Network.of(request.getRemoteAddr());
        if (networks.lists(request.getRemoteAddr())) {
            throw refusal("signin.network");
        }
        if (tries.left(Bound.REFUSED_FROM_NETWORK, network).isPresent()) {
            throw refusal("signin.passkey.refused");
        }
        var next = wanted.address(request, response);
        try {
            entrance.signIn(username(assertion, request.getSession()), request, response);
        } catch (RuntimeException refused) {
            if (Faults.pass(refused)) {
                throw refused;
            }
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            tries.take(Bound.REFUSED_FROM_NETWORK, network);
            throw refusal("signin.passkey.refused");
        }
        return Map.of("next", next);
    }

    private String username(String assertion, HttpSession session) {
        if (!(session.getAttribute(OPTIONS) instanceof PublicKeyCredentialRequestOptions options)) {
            throw new IllegalArgumentException("no challenge was given out");
        }
        session.removeAttribute(OPTIONS);
        return relyingParty
                .operations()
                .authenticate(new RelyingPartyAuthenticationRequest(options, json.assertion(assertion)))
                .getName();
    }

    private ErrorResponseException refusal(String key) {
        var refusal = new ErrorResponseException(HttpStatus.UNPROCESSABLE_ENTITY);
        refusal.getBody().setDetail(sentences.getMessage(key, null, Locale.FRENCH));
        return refusal;
    }
}
