package fr.francesesame.people.signin;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how long to wait, in words. */
@Component
public class Waits {

    private final MessageSource sentences;

    Waits(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** « 40 secondes », « 3 minutes »: rounded up. */
    public String inWords(Duration wait) {
        var seconds = Math.max(1, wait.toSeconds() + 1);
        return seconds < 90
                ? sentences.getMessage("signin.seconds", new Object[] {seconds}, Locale.FRENCH)
                : sentences.getMessage("signin.minutes", new Object[] {(seconds + 59) / 60}, Locale.FRENCH);
    }
}
