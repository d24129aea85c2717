package fr.francesesame.notifications;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * The alphabet of mobile networks (GSM 03.38): one letter outside of it, such as ê or ’, and a message costs twice and is cut
 * at 70 characters.
 */
final class Gsm {

    private static final String LETTERS = "@£$¥èéùìòÇØøÅå_ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n";

    private Gsm() {}

    static String plain(String text) {
        return text.codePoints().mapToObj(Gsm::letter).collect(Collectors.joining());
    }

    private static String letter(int codePoint) {
        var letter = Character.toString(codePoint);
        return LETTERS.contains(letter) ? letter : substitute(letter);
    }

    private static String substitute(String letter) {
        return switch (letter) {
            case "’", "‘" -> "'";
            case "«", "»", "“", "”" -> "\"";
            case "\u00a0", "\u202f" -> " ";
            case "–", "—" -> "-";
            case "…" -> "...";
            case "œ" -> "oe";
            default -> bare(letter);
        };
    }

    private static String bare(String letter) {
        var base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return LETTERS.contains(base) ? base : "?";
    }
}
