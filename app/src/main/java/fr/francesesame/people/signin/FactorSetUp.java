package fr.francesesame.people.signin;

import fr.francesesame.foundation.platform.QrCode;
import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.signin.Factors.Level;
import fr.francesesame.terms.Writing;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Sets a second factor up: it counts only once a code of it has been given. The answer is the new recovery codes. */
@Component
class FactorSetUp {

    private static final String SECRET = "sesame.newSecret";

    private final RecordedFactors recordedFactors;
    private final Totp totp;
    private final SecretBox box;
    private final SmsCodes sms;
    private final RecoveryCodes recovery;
    private final Credentials credentials;

    FactorSetUp(
            RecordedFactors recordedFactors,
            Totp totp,
            SecretBox box,
            SmsCodes sms,
            RecoveryCodes recovery,
            Credentials credentials) {
        this.recordedFactors = recordedFactors;
        this.totp = totp;
        this.box = box;
        this.sms = sms;
        this.recovery = recovery;
        this.credentials = credentials;
    }

    void show(String username, HttpSession session, Model model) {
        var factors = recordedFactors.of(username);
        var secret = secretIn(session);
        model.addAttribute("factors", factors);
        model.addAttribute("qr", QrCode.of(Totp.address(secret, username)));
        model.addAttribute("secret", Totp.inLetters(secret).replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("smsUnderWay", sms.isUnderWay(username));
        if (!model.containsAttribute("mobile")) {
            model.addAttribute("mobile", factors.mobile());
        }
    }

    /** The same until it is confirmed or the session ends. */
    private byte[] secretIn(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof byte[] kept) {
            return kept;
        }
        var secret = totp.newSecret();
        session.setAttribute(SECRET, secret);
        return secret;
    }

    @Transactional
    public Optional<List<String>> confirmApplication(String username, HttpSession session, String code) {
        var secret = secretIn(session);
        var step = totp.step(secret, Writing.withoutBlanks(code), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        session.removeAttribute(SECRET);
        recordedFactors.totp(username, box.shut(SecretColumn.SECOND_FACTOR, username, secret), step.getAsLong());
        return Optional.of(changed(username));
    }

    @Transactional
    public Optional<List<String>> confirmSms(String username, String code) {
        return sms.use(username, Writing.withoutBlanks(code)).map(mobile -> {
            recordedFactors.sms(username, mobile);
            return changed(username);
        });
    }

    @Transactional
    public List<String> renewRecovery(String username) {
        return changed(username);
    }

    @Transactional
    public void passwordAlone(String username) {
        recordedFactors.passwordAlone(username);
        credentials.tell(LetterKind.SECURITY_CHANGED, username);
    }

    boolean has(String username) {
        return recordedFactors.of(username).level() != Level.PASSWORD;
    }

    private List<String> changed(String username) {
        credentials.tell(LetterKind.SECURITY_CHANGED, username);
        return recovery.renew(username);
    }
}
