package fr.francesesame.notices.notifications;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * The alphabet of mobile networks (GSM 03.38): one letter outside of it, such as ê or ’, and a message is written in UCS-2, costs
 * twice and is cut at 70 characters. A message holds 160 septets, each part of a longer one 153.
 */
final class Gsm {

    private static final String LETTERS = "@£$¥èéùìòÇØøÅå_ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n";
    /** Letters that take two septets. */
    private static final String EXTENDED = "^{}\\[~]|€";

    private static final int ALONE = 160;
    private static final int PART = 153;
    private static final String CUT = "...";

    private Gsm() {}

    /** The nearest text of the alphabet in at most that many parts; what is too long ends in dots. */
    static String fit(String text, int parts) {
        var plain = plain(text);
        var room = parts == 1 ? ALONE : parts * PART;
        if (septets(plain) <= room) {
            return plain;
        }
        var cut = new StringBuilder(plain);
        while (septets(cut) > room - CUT.length()) {
            cut.setLength(cut.length() - 1);
        }
        return cut.append(CUT).toString();
    }

    /** Parts that this text of the alphabet is sent in. */
    static int parts(String plain) {
        var septets = septets(plain);
        return septets <= ALONE ? 1 : (septets + PART - 1) / PART;
    }

    static String plain(String text) {
        return text.codePoints().mapToObj(Gsm::letter).collect(Collectors.joining());
    }

    private static int septets(CharSequence plain) {
        return plain.chars().map(letter -> EXTENDED.indexOf(letter) < 0 ? 1 : 2).sum();
    }

    private static String letter(int codePoint) {
        var letter = Character.toString(codePoint);
        return LETTERS.contains(letter) || EXTENDED.contains(letter) ? letter : substitute(letter);
    }

    private static String substitute(String letter) {
        return switch (letter) {
            case "’", "‘" -> "'";
            case "«", "»", "“", "”" -> "\"";
            case "\u00a0", "\u202f" -> " ";
            case "–", "—" -> "-";
            case "…" -> "...";
            case "œ" -> "oe";
            case "Œ" -> "OE";
            default -> bare(letter);
        };
    }

    private static String bare(String letter) {
        var base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return LETTERS.contains(base) ? base : "?";
    }
}
