package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.francesesame.appointments.calendar.AppointmentCalendar;
import fr.francesesame.terms.Milestone;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.MimeMessageHelper;

class MailAttachmentsTest {

    private final AppointmentCalendar calendar = mock();

    @Test
    void newsOfAnAppointmentBringItForTheCalendar() throws Exception {
        when(calendar.of(any(), any())).thenReturn(Optional.of("BEGIN:VCALENDAR"));
        assertThat(mailOf(Milestone.APPOINTMENT_CONFIRMED))
                .contains("text/calendar", "rendez-vous.ics")
                .contains("BEGIN:VCALENDAR");
        assertThat(mailOf(Milestone.RELEASED)).doesNotContain("text/calendar");
    }

    @Test
    void aCancelledAppointmentIsTakenOutOfTheCalendar() throws Exception {
        when(calendar.of(any(), any())).thenReturn(Optional.of("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n"));
        assertThat(mailOf(Milestone.APPOINTMENT_CANCELLED)).contains("method=CANCEL");
    }

    /** RFC 6047, 2.4: the form of the message that mail programs act upon says the method that the calendar says. */
    @Test
    void theInvitationIsAFormOfTheMessageItself() throws Exception {
        when(calendar.of(any(), any())).thenReturn(Optional.of("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n"));
        var mail = mailOf(Milestone.APPOINTMENT_CONFIRMED);
        var forms = mail.substring(mail.indexOf("multipart/alternative"));
        assertThat(forms).containsSubsequence("text/plain", "text/html", "text/calendar", "method=REQUEST");
        assertThat(mail.split("method=REQUEST", -1)).hasSize(3);
    }

    @Test
    void anAppointmentWithoutATimeBringsNothing() throws Exception {
        when(calendar.of(any(), any())).thenReturn(Optional.empty());
        assertThat(mailOf(Milestone.APPOINTMENT_REQUESTED)).doesNotContain("text/calendar");
    }

    private String mailOf(Milestone milestone) throws Exception {
        var notice = new Notice(
                1, "h", "CHEDPP.FR.2026.0000001", milestone, Audience.OPERATOR, null, null, null, Instant.now(), null);
        var message = new MimeMessage(Session.getInstance(new Properties()));
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setText("texte", "<p>texte</p>");
        new MailAttachments(calendar).add(notice, "ana@vergers.example", helper);
        message.saveChanges();
        var written = new ByteArrayOutputStream();
        message.writeTo(written);
        return written.toString(StandardCharsets.UTF_8);
    }
}
