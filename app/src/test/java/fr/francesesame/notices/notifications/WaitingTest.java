package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import fr.francesesame.processes.ports.Deliveries.Postponed;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for its reader: quiet hours and the daily digest. */
class WaitingTest extends RoomTest {

    private static final String NIGHT = "2026-11-20T22:00:00Z";
    private static final String MORNING = "2026-11-21T06:00:00Z";
    private static final Rhythm EARLY_BIRD =
            new Rhythm(FrenchTime.PARIS, LocalTime.of(21, 0), LocalTime.of(7, 0), LocalTime.of(7, 0));

    @Autowired
    Rhythms rhythms;

    @Autowired
    DeliverySheet sheet;

    @BeforeEach
    void anImporterWhoSleepsAtNight() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
        rhythms.keep(IMPORTER.username(), EARLY_BIRD);
        arriving(Instant.parse("2026-11-30T08:00:00Z"));
        hours.stop(NIGHT);
    }

    @Test
    void aMessageOfTheNightWaitsForTheMorning() throws Exception {
        reached(Milestone.RELEASED);
        var id = deliveries().get(0);
        assertThatThrownBy(() -> desk.send(id))
                .isInstanceOfSatisfying(
                        Postponed.class, later -> assertThat(later.until()).isEqualTo(MORNING));
        assertThat(sheet.of(REFERENCE).get(0).stateText())
                .isEqualTo("partira le 21/11 à 07h00, à la fin des heures calmes");
        assertThat(noticesOf(IMPORTER)).isOne();
        hours.stop(MORNING);
        desk.send(id);
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void theSecondChannelWakesNobodyEither() {
        reached(Milestone.RELEASED);
        var id = deliveries().get(0);
        assertThatThrownBy(() -> desk.sendFallback(id)).isInstanceOf(Postponed.class);
    }

    @Test
    void whatTheLawRequiresPassesWhenTheGoodsAreOnTheQuay() throws Exception {
        arriving(Instant.parse("2026-11-20T12:00:00Z"));
        reached(Milestone.REFUSED, Instant.parse(NIGHT));
        desk.send(deliveries().get(0));
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatDoesNotPressComesTogetherInTheDigest() throws Exception {
        reached(Milestone.REPLACED, Instant.parse(NIGHT));
        reached(Milestone.CANCELLED, Instant.parse(NIGHT));
        var ids = deliveries();
        for (var id : ids) {
            assertThatThrownBy(() -> desk.send(id)).isInstanceOf(Postponed.class);
        }
        assertThat(sheet.of(REFERENCE).get(0).stateText()).isEqualTo("dans votre récapitulatif le 21/11 à 07h00");
        hours.stop(MORNING);
        for (var id : ids) {
            desk.send(id);
        }
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("[Sésame] Votre récapitulatif : 2 avis");
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("SENT"));
    }

    @Test
    void aDigestThatCannotLeaveLosesNothing() throws Exception {
        reached(Milestone.REPLACED, Instant.parse(NIGHT));
        var id = deliveries().get(0);
        hours.stop(MORNING);
        MAIL.stop();
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(ChannelDown.class);
        MAIL.start();
        desk.send(id);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nearTheArrivalNothingWaitsForADigest() throws Exception {
        arriving(Instant.parse("2026-11-21T08:00:00Z"));
        hours.stop("2026-11-20T12:00:00Z");
        reached(Milestone.REPLACED, Instant.parse("2026-11-20T12:00:00Z"));
        desk.send(deliveries().get(0));
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).contains("formalité remplacée");
    }
}
