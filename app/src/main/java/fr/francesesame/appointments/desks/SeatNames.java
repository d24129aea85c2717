package fr.francesesame.appointments.desks;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a seat of a desk is called in French. */
@Component
public class SeatNames {

    private final MessageSource sentences;

    SeatNames(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** The name that a supervisor gave it, else its number. */
    public String of(Map<Integer, String> names, int seat) {
        return names.getOrDefault(seat, sentences.getMessage("appointments.seat", new Object[] {seat}, Locale.FRENCH));
    }
}
