package fr.francesesame.notices.notifications;

import static java.util.Objects.requireNonNull;

import fr.francesesame.foundation.platform.RareLog;
import fr.francesesame.processes.ports.Deliveries.Refused;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends e-mail over SMTP. */
@Component
class MailCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);

    private static final RareLog RARE = new RareLog();

    private final JavaMailSender sender;
    private final MailWriter writer;
    private final SealedMail sealed;

    MailCourier(JavaMailSender sender, MailWriter writer, SealedMail sealed) {
        this.sender = sender;
        this.writer = writer;
        this.sealed = sealed;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String carry(Letter letter) throws Refused {
        var to = wellFormed(requireNonNull(letter.reader().email()));
        try {
            var message = new SMTPMessage(sender.createMimeMessage().getSession());
            writer.write(letter, to, message);
            sealed.envelope(letter.delivery()).ifPresent(message::setEnvelopeFrom);
            sender.send(message);
            return writer.idOf(letter);
        } catch (MailSendException fault) {
            throw refusalIn(fault, letter);
        } catch (MailException | MessagingException fault) {
            throw down(fault, letter);
        }
    }

    private static String wellFormed(String address) throws Refused {
        try {
            new InternetAddress(address, true).validate();
            return address;
        } catch (AddressException malformed) {
            throw new Refused("L’adresse électronique du destinataire est mal formée.");
        }
    }

    private static ChannelDown refusalIn(MailSendException fault, Letter letter) throws Refused {
        if (SmtpRefusal.isIn(fault)) {
            throw new Unreachable(Closure.BOUNCED);
        }
        return down(fault, letter);
    }

    /** Servers quote addresses in what they answer: only the kind of fault is logged. */
    private static ChannelDown down(Exception fault, Letter letter) {
        if (RARE.isDue("EMAIL")) {
            LOG.warn(
                    "e-mails are not sent, delivery {} among them: {}",
                    letter.delivery(),
                    fault.getClass().getSimpleName());
        }
        return new ChannelDown("Le serveur de messagerie ne répond pas ou refuse l’envoi pour le moment.");
    }
}
