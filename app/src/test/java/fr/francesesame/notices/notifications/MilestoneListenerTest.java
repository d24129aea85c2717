package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MilestoneListenerTest extends RoomTest {

    @Autowired
    Preferences preferences;

    @Test
    void operatorsAndInspectorsAreToldByTheirOwnChannels() {
        reached(Milestone.NOTIFIED);
        assertThat(noticesOf(IMPORTER)).isOne();
        assertThat(noticesOf(INSPECTOR)).isOne();
        assertThat(deliveries()).hasSize(1);
        assertThat(channels()).containsExactly("avis-inspecteur EMAIL null");
        verify(live).publish("notice", "avis-importateur");
        verify(live).publish("notice", "avis-inspecteur");
    }

    @Test
    void whoWorksForTwoCompaniesOfTheFileIsToldOnce() {
        when(people.operatorsOf(any())).thenReturn(List.of(IMPORTER, FORWARDER, IMPORTER));
        reached(Milestone.RELEASED);
        assertThat(noticesOf(IMPORTER)).isOne();
        assertThat(noticesOf(FORWARDER)).isOne();
        assertThat(deliveries()).hasSize(2);
    }

    @Test
    void theSameFactAgainTellsNobodyButALaterOneDoes() {
        var at = Instant.parse("2026-08-12T07:30:00Z");
        reached(Milestone.APPOINTMENT_CONFIRMED, at);
        reached(Milestone.APPOINTMENT_CONFIRMED, at);
        assertThat(noticesOf(IMPORTER)).isOne();
        assertThat(deliveries()).hasSize(2);
        reached(Milestone.APPOINTMENT_CONFIRMED, at.plusSeconds(60));
        assertThat(noticesOf(IMPORTER)).isEqualTo(2);
    }

    @Test
    void nothingIsKeptOfAFactThatIsRolledBack() {
        doThrow(new IllegalStateException("engine")).when(outbox).deliver(anyString());
        assertThatThrownBy(() -> reached(Milestone.RELEASED)).isInstanceOf(IllegalStateException.class);
        assertThat(noticesOf(IMPORTER)).isZero();
    }

    @Test
    void aMilestoneThatTheTableKeepsSilentTellsNobody() {
        reached(Milestone.CUSTOMS_TOLD);
        assertThat(noticesOf(IMPORTER)).isZero();
    }

    @Test
    void goodsAboutToArriveAreAnnouncedBySmsAsWell() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
        arriving(Instant.now().plusSeconds(3600));
        reached(Milestone.APPOINTMENT_CONFIRMED);
        assertThat(channels()).containsExactly("avis-importateur EMAIL null", "avis-importateur SMS null");
    }

    @Test
    void aChannelSwitchedOffStaysSilentAndIsNoSecondChannel() {
        off(Channel.EMAIL, NoticeKind.DECISION);
        reached(Milestone.RELEASED);
        assertThat(deliveries()).isEmpty();
        off(Channel.SMS, NoticeKind.ACTION);
        reached(Milestone.CORRECTION_REQUESTED);
        assertThat(channels()).containsExactly("avis-importateur EMAIL null");
    }

    @Test
    void aMandatoryChannelCannotBeSwitchedOff() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
        off(Channel.EMAIL, NoticeKind.DECISION);
        reached(Milestone.REFUSED);
        assertThat(channels()).containsExactly("avis-importateur EMAIL SMS");
    }

    @Test
    void withoutAMobileThereIsNoSmsAndWithoutTheBellTheNoticeIsNoNews() {
        when(people.operatorsOf(any())).thenReturn(List.of(FORWARDER));
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
        reached(Milestone.APPOINTMENT_PROPOSED);
        assertThat(deliveries()).isEmpty();
        preferences.keep("avis-transitaire", List.of(new Choice(Channel.IN_APP, NoticeKind.DECISION)), List.of());
        reached(Milestone.RELEASED);
        assertThat(jdbc.sql("select read_at is null from notice order by id")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false);
    }

    @Test
    void aFormalityWithoutAServiceYetTellsOperatorsOnly() {
        jdbc.sql("update formality set service = null").update();
        reached(Milestone.NOTIFIED);
        jdbc.sql("update formality set service = 'SIVEP_PLANT'").update();
        assertThat(noticesOf(IMPORTER)).isOne();
        assertThat(noticesOf(INSPECTOR)).isZero();
    }

    private void off(Channel channel, NoticeKind kind) {
        preferences.keep(IMPORTER.username(), List.of(new Choice(channel, kind)), List.of());
    }

    private List<String> channels() {
        return jdbc.sql(
                        "select username || ' ' || channel || ' ' || coalesce(fallback, 'null') from delivery order by 1")
                .query(String.class)
                .list();
    }
}
