package fr.francesesame.people.signin;

import fr.francesesame.foundation.platform.Faults;
import fr.francesesame.people.letters.LetterKind;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds a passkey to the account that is signed in, which gives its password again first. */
@RestController
@RequestMapping("/compte/securite/cles")
class PasskeyRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyRegistration.class);
    private static final String CHALLENGE = "sesame.passkeyChallenge";

    private final RelyingParty relyingParty;
    private final PasskeyJson json;
    private final Credentials credentials;
    private final MessageSource sentences;

    PasskeyRegistration(RelyingParty relyingParty, PasskeyJson json, Credentials credentials, MessageSource sentences) {
        this.relyingParty = relyingParty;
        this.json = json;
        this.credentials = credentials;
        this.sentences = sentences;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(@RequestParam(defaultValue = "") String motDePasse, Authentication me, HttpSession session) {
        credentials.faultOf(me.getName(), motDePasse).ifPresent(fault -> {
            throw refusal(fault.key(), fault.fact());
        });
        var options = created(me);
        session.setAttribute(CHALLENGE, options.getChallenge());
        return json.write(options);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void add(@RequestBody String key, Authentication me, HttpSession session) {
        if (!(session.getAttribute(CHALLENGE) instanceof Bytes challenge)) {
            throw refusal("signin.passkey.notAdded");
        }
        session.removeAttribute(CHALLENGE);
        try {
            relyingParty
                    .operations()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            with(challenge, created(me)), json.newKey(key)));
        } catch (RuntimeException refused) {
            if (Faults.pass(refused)) {
                throw refused;
            }
            LOG.info("A passkey was not added: {}", refused.getClass().getSimpleName());
            throw refusal("signin.passkey.notAdded");
        }
        credentials.tell(LetterKind.SECURITY_CHANGED, me.getName());
    }

    private PublicKeyCredentialCreationOptions created(Authentication me) {
        return relyingParty
                .operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(me));
    }

    /** Of the options only the challenge is kept in the session: the rest is made anew, always the same. */
    private static PublicKeyCredentialCreationOptions with(
            Bytes challenge, PublicKeyCredentialCreationOptions options) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(options.getRp())
                .user(options.getUser())
                .challenge(challenge)
                .pubKeyCredParams(options.getPubKeyCredParams())
                .timeout(options.getTimeout())
                .excludeCredentials(options.getExcludeCredentials())
                .authenticatorSelection(options.getAuthenticatorSelection())
                .attestation(options.getAttestation())
                .extensions(options.getExtensions())
                .build();
    }

    private ErrorResponseException refusal(String key, Object... facts) {
        var refusal = new ErrorResponseException(HttpStatus.UNPROCESSABLE_ENTITY);
        refusal.getBody().setDetail(sentences.getMessage(key, facts, Locale.FRENCH));
        return refusal;
    }
}
