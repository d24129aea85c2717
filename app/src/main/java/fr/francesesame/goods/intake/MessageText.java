package fr.francesesame.goods.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Pattern;

/** A raw message as text and back: in the encoding that its byte order mark or its first signs tell, else that it declares. */
final class MessageText {

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private static final Charset UTF_32 = Charset.forName("UTF-32");

    /** How a message of each encoding begins, the longer beginnings first. */
    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning(UTF_32, 0x00, 0x00, 0xFE, 0xFF),
            new Beginning(UTF_32, 0xFF, 0xFE, 0x00, 0x00),
            new Beginning(Charset.forName("UTF-32BE"), 0x00, 0x00, 0x00, '<'),
            new Beginning(Charset.forName("UTF-32LE"), '<', 0x00, 0x00, 0x00),
            new Beginning(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Beginning(StandardCharsets.UTF_16, 0xFE, 0xFF),
            new Beginning(StandardCharsets.UTF_16, 0xFF, 0xFE),
            new Beginning(StandardCharsets.UTF_16BE, 0x00, '<'),
            new Beginning(StandardCharsets.UTF_16LE, '<', 0x00),
            new Beginning(StandardCharsets.UTF_16BE, 0x00, '{'),
            new Beginning(StandardCharsets.UTF_16LE, '{', 0x00));

    private MessageText() {}

    static String read(byte[] raw) {
        var text = new String(raw, charset(raw));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static byte[] write(String text) {
        return text.getBytes(declared(text.substring(0, Math.min(text.length(), 200))));
    }

    private static Charset charset(byte[] raw) {
        return BEGINNINGS.stream()
                .filter(beginning -> beginning.isOf(raw))
                .findFirst()
                .map(Beginning::charset)
                .orElseGet(() -> oneByte(raw));
    }

    /** A declaration that can be read byte by byte is not of an encoding of several. */
    private static Charset oneByte(byte[] raw) {
        var declared = declared(new String(raw, 0, Math.min(raw.length, 200), StandardCharsets.ISO_8859_1));
        return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : declared;
    }

    private static Charset declared(String head) {
        var encoding = ENCODING.matcher(head);
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private record Beginning(Charset charset, int... bytes) {

        boolean isOf(byte[] raw) {
            for (var place = 0; place < bytes.length; place++) {
                if (raw.length <= place || (raw[place] & 0xFF) != bytes[place]) {
                    return false;
                }
            }
            return true;
        }
    }
}
