package fr.francesesame.notices.notifications;

import fr.francesesame.processes.ports.Deliveries.Refused;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mails about a person's own account or data, in plain text; nothing is kept of them here. */
@Component
public class PersonalMail {

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final ProviderBulkheads providerBulkheads;
    private final NoticeText texts;

    PersonalMail(JavaMailSender sender, MailSettings settings, ProviderBulkheads providerBulkheads, NoticeText texts) {
        this.sender = sender;
        this.settings = settings;
        this.providerBulkheads = providerBulkheads;
        this.texts = texts;
    }

    /** Throws where the server is away, so that the caller's process tries again; the fault is a French sentence and names no address. */
    public void send(String address, String subject, String text) {
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(address);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            providerBulkheads.direct(Channel.EMAIL, () -> sent(mail));
        } catch (Refused answered) {
            throw new ChannelDown(String.valueOf(answered.getMessage()));
        }
    }

    private boolean sent(SimpleMailMessage mail) {
        try {
            sender.send(mail);
            return true;
        } catch (MailException fault) {
            throw new ChannelDown(texts.say("notifications.mail.down"));
        }
    }
}
