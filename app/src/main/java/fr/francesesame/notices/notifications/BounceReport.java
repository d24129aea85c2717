package fr.francesesame.notices.notifications;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

/**
 * A delivery status notification (RFC 3464): what a mail server says of a message that it could not hand over. {@code status}:
 * such as 5.1.1, whose first figure is 5 where trying again is of no use (RFC 3463).
 */
record BounceReport(String action, String status) {

    /** Empty where the message is no such notification: an answer of the reader's, an absence notice, anything. */
    static Optional<BounceReport> in(byte[] message) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
            return mail.isMimeType("multipart/report") && mail.getContent() instanceof Multipart parts
                    ? in(parts)
                    : Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    boolean isFailure() {
        return action.equalsIgnoreCase("failed");
    }

    /** The address itself does not exist or takes nothing, rather than a full mailbox or a message too large. */
    boolean isAboutTheAddress() {
        return isFailure() && status.matches("5\\.1\\.\\d+|5\\.2\\.1|5\\.0\\.0");
    }

    private static Optional<BounceReport> in(Multipart parts) throws MessagingException, IOException {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                return Optional.of(read(part.getInputStream()));
            }
        }
        return Optional.empty();
    }

    /** First the fields of the message, then those of its one recipient. */
    private static BounceReport read(InputStream fields) throws MessagingException {
        var ofMessage = new InternetHeaders(fields);
        var ofRecipient = new InternetHeaders(fields);
        return new BounceReport(
                field("Action", ofRecipient, ofMessage),
                field("Status", ofRecipient, ofMessage).split("[ (]", 2)[0]);
    }

    private static String field(String name, InternetHeaders... groups) {
        for (var group : groups) {
            var value = group.getHeader(name, null);
            if (value != null) {
                return value.strip();
            }
        }
        return "";
    }
}
