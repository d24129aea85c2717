package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.notices.notifications.DirectMessages;
import fr.francesesame.processes.ports.Deliveries.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes by SMS: six digits, five minutes, five tries, sent while the person waits. */
@Component
class SmsCodes {

    private static final int CODES = 1_000_000;

    private final RecordedSmsCodes recorded;
    private final Tries tries;
    private final Waits waits;
    private final DirectMessages messages;
    private final MessageSource sentences;
    private final SecureRandom random = new SecureRandom();

    SmsCodes(RecordedSmsCodes recorded, Tries tries, Waits waits, DirectMessages messages, MessageSource sentences) {
        this.recorded = recorded;
        this.tries = tries;
        this.waits = waits;
        this.messages = messages;
        this.sentences = sentences;
    }

    boolean isUnderWay(String username) {
        return recorded.isUnderWay(username);
    }

    /** Sends a new code, the only one that counts from then on; else a sentence that says why none has left. */
    Optional<String> send(String username, String mobile) {
        var wait = tries.take(Bound.SMS_FOR_ACCOUNT, username);
        if (wait.isPresent()) {
            return Optional.of(say("signin.sms.tooMany", waits.inWords(wait.get())));
        }
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        try {
            messages.sms(mobile, say("signin.sms.text", code));
        } catch (Refused | DirectMessages.Unreachable fault) {
            return Optional.of(say("signin.sms.notSent", String.valueOf(fault.getMessage())));
        }
        recorded.keep(username, mobile, digest(username, code));
        return Optional.empty();
    }

    /** The number the code was sent to, if the code is that one; it then serves no second time. */
    Optional<String> use(String username, String code) {
        return recorded.use(username, digest(username, code));
    }

    private String say(String key, Object... facts) {
        return sentences.getMessage(key, facts, Locale.FRENCH);
    }

    private static byte[] digest(String username, String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((username + ":" + code).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
