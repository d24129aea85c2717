package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.Alarms.Alarm;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The letter about events that were given up. */
@Component
class AlarmMail {

    private final JavaMailSender sender;
    private final MessageSource sentences;
    private final String from;
    private final String address;

    AlarmMail(
            JavaMailSender sender,
            MessageSource sentences,
            @Value("${sesame.mail.from}") String from,
            @Value("${sesame.public-url}") String address) {
        this.sender = sender;
        this.sentences = sentences;
        this.from = from;
        this.address = address;
    }

    void send(String to, Alarm alarm) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(say("webhooks.mail.subject", alarm.events()));
        var page = address + "/entreprise/webhooks/" + alarm.subscription();
        letter.setText(say("webhooks.mail.text", alarm.events(), alarm.url(), page));
        sender.send(letter);
    }

    private String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }
}
