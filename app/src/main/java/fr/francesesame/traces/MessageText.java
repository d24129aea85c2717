package fr.francesesame.traces;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** A raw message as text and back, in the encoding that its own XML declaration names. */
final class MessageText {

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private MessageText() {}

    static String read(byte[] raw) {
        var head = new String(raw, 0, Math.min(raw.length, 200), StandardCharsets.ISO_8859_1);
        return new String(raw, declared(head));
    }

    static byte[] write(String text) {
        return text.getBytes(declared(text.substring(0, Math.min(text.length(), 200))));
    }

    private static Charset declared(String head) {
        var encoding = ENCODING.matcher(head);
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
