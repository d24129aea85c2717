package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.francesesame.appointments.book.PostCancellations;
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoticeTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final BorderPosts posts = mock(BorderPosts.class);
    private final OtherPosts otherPosts = mock(OtherPosts.class);
    private final PostCancellations cancellations = mock(PostCancellations.class);
    private final NoticeText texts =
            new NoticeText(messages(), new Particulars(messages(), posts, otherPosts, cancellations));

    @BeforeEach
    void leHavreGoesByTheClockOfParis() {
        var havre = new BorderPost("FRLEH1");
        when(posts.find(havre))
                .thenReturn(Optional.of(new PostSheet(havre, "Le Havre", "P", "metropolitan", PARIS, false)));
        when(posts.zoneOf(new BorderPost("FRLEH1"))).thenReturn(PARIS);
    }

    @Test
    void anAppointmentIsTimedByTheClockOnThePostsWall() {
        when(posts.zoneOf(new BorderPost("FRLEH1"))).thenReturn(ZoneId.of("Indian/Reunion"));
        assertThat(texts.body(notice(Milestone.APPOINTMENT_CONFIRMED, Audience.OPERATOR)))
                .contains("au poste Le Havre : mercredi 12 août 2026 à 11 h 30");
    }

    @Test
    void whoeverMustGoElsewhereIsToldTheThreeNearestPosts() {
        when(otherPosts.of(new Reference("CHEDPP.FR.2026.9000117R")))
                .thenReturn(Stream.of("FRURO1 Rouen", "FRDKK1 Dunkerque", "FRBES1 Brest", "FRFOS1 Fos")
                        .map(text -> new PostSheet(
                                new BorderPost(text.substring(0, 6)), text.substring(7), "P", "", PARIS, false))
                        .toList());
        var notice = notice(Milestone.APPOINTMENT_ELSEWHERE, Audience.OPERATOR);
        assertThat(texts.body(notice)).contains("dans un autre poste : Rouen, Dunkerque, Brest.");
        assertThat(texts.sms(notice)).endsWith("FRURO1, FRDKK1, FRBES1.").hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void whyThePostHasCancelledIsSaid() {
        var cancelled = notice(Milestone.APPOINTMENT_CANCELLED, Audience.OPERATOR);
        assertThat(texts.body(cancelled)).endsWith("est annulé et sa place rendue.");
        when(cancellations.reason(new Reference(cancelled.reference()))).thenReturn(Optional.of("équipe indisponible"));
        assertThat(texts.body(cancelled))
                .endsWith(
                        "sa place rendue. Motif du poste : équipe indisponible. Choisissez un autre créneau dans le dossier.");
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void everyMilestoneHasItsSentencesForBothAudiences(Milestone milestone) {
        assertThat(texts.name(milestone)).isNotBlank();
        for (var audience : Audience.values()) {
            var notice = notice(milestone, audience);
            assertThat(texts.title(notice)).contains(notice.reference()).doesNotContain("{");
            assertThat(texts.body(notice)).endsWith(".").doesNotContain("{").doesNotContain("'");
        }
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void everySmsFitsOneMessageOfTheMobileAlphabet(Milestone milestone) {
        for (var audience : Audience.values()) {
            var sms = texts.sms(notice(milestone, audience));
            assertThat(sms)
                    .hasSizeLessThanOrEqualTo(160)
                    .startsWith("Sésame CHEDPP")
                    .doesNotContain("?", "{");
            assertThat(Gsm.plain(sms)).isEqualTo(sms);
        }
    }

    private static Notice notice(Milestone milestone, Audience audience) {
        var at = Instant.parse("2026-08-12T07:30:00Z");
        return new Notice(
                1, "x", "CHEDPP.FR.2026.9000117R", milestone, audience, "Oranges douces", "FRLEH1", at, at, null);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notifications");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
