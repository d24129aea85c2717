package fr.francesesame.people.companies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Tells a person by e-mail what became of his link or his right; whoever gave no address reads it in his space. */
@Component
class CompanyMail {

    private final JavaMailSender sender;
    private final MessageSource messages;
    private final String from;
    private final String address;

    CompanyMail(
            JavaMailSender sender,
            MessageSource messages,
            @Value("${sesame.mail.from}") String from,
            @Value("${sesame.public-url}") String address) {
        this.sender = sender;
        this.messages = messages;
        this.from = from;
        this.address = address;
    }

    /** {@code what}: the sentences {@code companies.mail.<what>.subject} and {@code .body}; throws a French sentence where the mail server does not take it. */
    void send(Link link, String what, String detail) {
        var to = link.email();
        if (to == null || to.isBlank()) {
            return;
        }
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(say(what + ".subject", link, detail));
            helper.setText(say(what + ".body", link, detail));
            sender.send(message);
        } catch (MailException away) {
            throw new MailSendException(down());
        } catch (MessagingException malformed) {
            throw new MailPreparationException(malformed);
        }
    }

    private String down() {
        return requireNonNull(messages.getMessage("companies.mail.down", null, Locale.FRENCH));
    }

    private String say(String what, Link link, String detail) {
        Object[] arguments = {link.firstName(), link.lastName(), link.company(), link.siret(), detail, address};
        return requireNonNull(messages.getMessage("companies.mail." + what, arguments, Locale.FRENCH));
    }
}
