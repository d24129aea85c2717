package fr.francesesame.goods.intake;

import fr.francesesame.goods.intake.RegisterAnswer.Point;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * The {@code BusinessRulesValidationException} of TRACES NT: each {@code Error} has an {@code ID}, its {@code Message} in one or several
 * languages, and the {@code Field}, which may be empty. French words come before all others.
 */
class BusinessRules {

    static final String NAME = "BusinessRulesValidationException";

    private final List<Point> points = new ArrayList<>();
    private String language = "";
    private String words = "";
    private String field = "";
    private boolean french;

    private BusinessRules() {}

    /** Empty where the body is none, or is broken. */
    static List<Point> in(byte[] body) {
        var rules = new BusinessRules();
        try {
            var cursor = new MessageCursor(new ByteArrayInputStream(body));
            while (cursor.next()) {
                if (cursor.atStart()) {
                    rules.opened(cursor);
                } else {
                    rules.closed(cursor.name(), cursor.textBefore().strip());
                }
            }
        } catch (XMLStreamException | UnreadableMessage broken) {
            return List.of();
        }
        return rules.points;
    }

    private void opened(MessageCursor cursor) {
        language = Objects.requireNonNullElse(cursor.tag().getAttributeValue(null, "languageID"), "");
        if (cursor.name().equals("Error")) {
            words = "";
            field = "";
            french = false;
        }
    }

    private void closed(String name, String text) {
        switch (name) {
            case "Message" -> said(text);
            case "Field" -> field = field.isEmpty() ? text : field;
            case "Error" -> ended();
            default -> {
                // nothing else says what is wrong
            }
        }
    }

    private void said(String text) {
        var inFrench = language.toLowerCase(Locale.ROOT).startsWith("fr");
        if (words.isEmpty() || inFrench && !french) {
            words = text;
            french = inFrench;
        }
    }

    private void ended() {
        if (!words.isEmpty()) {
            points.add(new Point(field.isEmpty() ? null : field, RegisterAnswers.plain(words)));
        }
    }
}
