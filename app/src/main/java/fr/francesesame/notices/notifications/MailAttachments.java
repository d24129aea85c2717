package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.appointments.calendar.AppointmentCalendar;
import fr.francesesame.terms.Reference;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
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

    void add(Notice notice, String reader, MimeMessageHelper mail) throws MessagingException {
        if (!notice.milestone().name().startsWith("APPOINTMENT_")) {
            return;
        }
        var entry = calendar.of(new Reference(notice.reference()), reader);
        if (entry.isPresent()) {
            var type = "text/calendar; charset=UTF-8; method=" + method(entry.get()) + "; component=VEVENT";
            offer(entry.get(), type, mail);
            mail.addAttachment(
                    "rendez-vous.ics", new ByteArrayResource(entry.get().getBytes(UTF_8)), type);
        }
    }

    /** Another form of the message itself: what mail programs act upon; the attachment is for whoever keeps the file. */
    private static void offer(String entry, String type, MimeMessageHelper mail) throws MessagingException {
        var form = new MimeBodyPart();
        form.setDataHandler(new DataHandler(new ByteArrayDataSource(entry.getBytes(UTF_8), type)));
        try {
            if (mail.getMimeMultipart().getBodyPart(0).getContent() instanceof MimeMultipart forms) {
                forms.addBodyPart(form);
            }
        } catch (IOException unreadable) {
            throw new MessagingException("the message just written cannot be read", unreadable);
        }
    }

    /** The content type repeats what the calendar says, so that a cancelled appointment leaves the reader's (RFC 6047, 2.4). */
    private static String method(String entry) {
        var method = METHOD.matcher(entry);
        return method.find() ? method.group(1) : "PUBLISH";
    }
}
