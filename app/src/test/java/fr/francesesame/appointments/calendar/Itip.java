package fr.francesesame.appointments.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;

/** The rules of RFC 5546, 3.2, for the three methods that we write. */
final class Itip {

    private Itip() {}

    /** 3.2.2: somebody organises, somebody is asked. */
    static VEvent assertRequest(String text, String reader) {
        var event = one(text, "REQUEST");
        assertThat(event.getDateStart()).isNotNull();
        assertAttendee(event, reader);
        return event;
    }

    /** 3.2.5: of a higher number than what it takes back. */
    static VEvent assertCancel(String text, String reader) {
        var event = one(text, "CANCEL");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isPositive();
        assertAttendee(event, reader);
        return event;
    }

    /** 3.2.1: nobody in particular is asked. */
    static void assertPublished(ICalendar calendar) {
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents()).isNotEmpty().allSatisfy(event -> {
            assertCommon(event);
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getDateStart()).isNotNull();
        });
    }

    private static VEvent one(String text, String method) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(calendar.getEvents()).hasSize(1);
        var event = calendar.getEvents().get(0);
        assertCommon(event);
        return event;
    }

    private static void assertCommon(VEvent event) {
        assertThat(event.getUid().getValue()).endsWith("@sesame");
        assertThat(event.getOrganizer().getEmail()).contains("@");
        assertThat(event.getSummary().getValue()).isNotBlank();
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(5)),
                        Instant.now().plusSeconds(1));
    }

    private static void assertAttendee(VEvent event, String reader) {
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> assertThat(attendee.getEmail())
                .isEqualTo(reader));
    }
}
