package fr.francesesame.portal.messages;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person wrote, as it is kept: plain text, never anything else. */
public final class WrittenText {

    static final int LONGEST = 10_000;
    static final int LONGEST_SUBJECT = 150;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Signs that end a line or change the direction of writing. */
    private static final Pattern NO_SUBJECT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private WrittenText() {}

    /** Of a message: what cannot be seen is left out; empty or too long is unfit. */
    public static String body(@Nullable String typed) throws Unfit {
        var text = UNSEEN.matcher(orEmpty(typed).replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        if (text.isEmpty()) {
            throw new Unfit("texte", "messages.fault.text");
        }
        if (text.length() > LONGEST) {
            throw new Unfit("texte", "messages.fault.long");
        }
        return text;
    }

    /** In one line. */
    public static String subject(@Nullable String typed) throws Unfit {
        var text = NO_SUBJECT.matcher(orEmpty(typed)).replaceAll(" ").strip();
        if (text.isEmpty() || text.length() > LONGEST_SUBJECT) {
            throw new Unfit("objet", "messages.fault.subject");
        }
        return text;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
