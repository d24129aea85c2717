package fr.francesesame.demonstration;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An e-mail as the page of the demonstration shows it; {@code text} and {@code html} are null where the message has none. */
record CaughtMail(String id, Instant at, String to, String subject, @Nullable String text, @Nullable String html) {

    static CaughtMail of(Message message) {
        try {
            var at = Optional.ofNullable(message.getSentDate())
                    .map(java.util.Date::toInstant)
                    .orElse(Instant.EPOCH);
            var to = Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            var subject = Objects.requireNonNullElse(message.getSubject(), "");
            return new CaughtMail(
                    idOf(message), at, to, subject, find(message, "text/plain"), find(message, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String idOf(Message message) throws MessagingException {
        var ids = Objects.requireNonNullElse(message.getHeader("Message-ID"), new String[] {""});
        return ids[0];
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Objects.toString(part.getContent());
        }
        return part.getContent() instanceof Multipart several ? findIn(several, type) : null;
    }

    private static @Nullable String findIn(Multipart parts, String type) throws MessagingException, IOException {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            var found = find(part, type);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
