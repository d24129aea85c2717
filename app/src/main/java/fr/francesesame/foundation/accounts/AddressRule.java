package fr.francesesame.foundation.accounts;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** What an e-mail address looks like; whether it exists only an e-mail tells. */
public final class AddressRule {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[\\x21-\\x7e&&[^@\"<>(),;:\\\\]]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    private AddressRule() {}

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches() && isStrict(text);
    }

    private static boolean isStrict(String text) {
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException malformed) {
            return false;
        }
    }
}
