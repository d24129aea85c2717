package fr.francesesame.notices.notifications;

import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Tells a recipient refused for good (SMTP 550 to 559, RFC 5321 §4.2) from a fault that passes. */
final class SmtpRefusal {

    private SmtpRefusal() {}

    static boolean isIn(MailSendException fault) {
        return Stream.concat(Stream.of(fault.getMessageExceptions()), Stream.ofNullable(fault.getCause()))
                .flatMap(SmtpRefusal::chain)
                .anyMatch(SmtpRefusal::isFinal);
    }

    private static Stream<Exception> chain(Throwable fault) {
        return fault instanceof MessagingException first
                ? Stream.iterate(first, link -> link != null, SmtpRefusal::next)
                : Stream.empty();
    }

    private static @Nullable Exception next(Exception fault) {
        return fault instanceof MessagingException link ? link.getNextException() : null;
    }

    private static boolean isFinal(Exception fault) {
        return fault instanceof SMTPAddressFailedException refusal && refusal.getReturnCode() / 10 == 55;
    }
}
