package fr.francesesame.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.appointments.AppointmentCalendar;
import fr.francesesame.terms.Reference;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** What goes with an e-mail: news of an appointment bring it along for the reader's calendar, as it stands when the mail leaves. */
@Component
class MailAttachments {

    private static final Pattern METHOD = Pattern.compile("^METHOD:(\\w+)", Pattern.MULTILINE);

    private final AppointmentCalendar calendar;

    MailAttachments(AppointmentCalendar calendar) {
        this.calendar = calendar;
    }

    void add(Notice notice, MimeMessageHelper mail) throws MessagingException {
        if (!notice.milestone().name().startsWith("APPOINTMENT_")) {
            return;
        }
        var entry = calendar.of(new Reference(notice.reference()));
        if (entry.isPresent()) {
            var content = new ByteArrayResource(entry.get().getBytes(UTF_8));
            mail.addAttachment(
                    "rendez-vous.ics", content, "text/calendar; charset=UTF-8; method=" + method(entry.get()));
        }
    }

    /** The content type repeats what the calendar says, so that a cancelled appointment leaves the reader's (RFC 6047, 2.4). */
    private static String method(String entry) {
        var method = METHOD.matcher(entry);
        return method.find() ? method.group(1) : "PUBLISH";
    }
}
