package fr.francesesame.notices.notifications;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code from}: sender of our e-mails; {@code bounces}: mailbox that bounces come back to, whose server takes details after a
 * plus and hands its mail to {@code POST /api/v1/mail/bounces}; without it bounces go to the sender. The server itself is set by
 * {@code spring.mail.*}.
 */
@ConfigurationProperties("sesame.mail")
record MailSettings(@DefaultValue("ne-pas-repondre@sesame.localhost") String from, @Nullable String bounces) {

    /** Right part of our message ids. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
