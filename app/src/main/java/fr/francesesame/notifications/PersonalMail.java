package fr.francesesame.notifications;

import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mails about a person's own account or data, in plain text; nothing is kept of them here. */
@Component
public class PersonalMail {

    private final JavaMailSender sender;
    private final MailSettings settings;

    PersonalMail(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** Throws where the server is away, so that the caller's process tries again; the fault names no address. */
    public void send(String address, String subject, String text) {
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(address);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            sender.send(mail);
        } catch (MailException fault) {
            throw new IllegalStateException(
                    "no e-mail could be sent: " + fault.getClass().getSimpleName());
        }
    }
}
