package fr.francesesame.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code from}: sender of our e-mails; the server itself is set by {@code spring.mail.*}. */
@ConfigurationProperties("sesame.mail")
record MailSettings(@DefaultValue("ne-pas-repondre@sesame.localhost") String from) {

    /** Right part of our message ids. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
