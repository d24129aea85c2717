package fr.francesesame.foundation.home;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the commands, which have no application around them. */
final class Said {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages/home", Locale.ROOT);

    private Said() {}

    static String of(String key, Object... values) {
        return new MessageFormat(SENTENCES.getString("home." + key), Locale.FRENCH).format(values);
    }
}
