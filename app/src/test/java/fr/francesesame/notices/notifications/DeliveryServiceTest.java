package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.Milestone;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** E-mails and SMS as they leave, once. */
class DeliveryServiceTest extends DeliveryCase {

    @Autowired
    private SmsTurns turns;

    @Test
    void anEmailArrivesInFrenchAsTextAndAsHtmlUnderAnIdOfItsDelivery() throws Exception {
        var id = mailed();
        desk.send(id);
        var message = onlyMessage();
        assertThat(message.getSubject()).isEqualTo("[Sésame] CHEDPP.FR.2026.9000117 : envoi admis");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@sesame.localhost>");
        assertThat(parts(message).get(0))
                .contains("Votre envoi (Oranges douces) est admis au poste FRLEH1")
                .contains("Étape actuelle du dossier : Contrôler les documents", "À faire par l’inspecteur.")
                .contains("/dossiers/CHEDPP.FR.2026.9000117");
        assertThat(parts(message).get(1))
                .contains("<html lang=\"fr\"")
                .contains("Oranges douces")
                .doesNotContain("th:text");
        assertThat(state(id)).isEqualTo("SENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPERATOR|2099-11-24T05:00:00Z|À faire par l’opérateur avant le mardi 24 novembre 2099 à 6 h 00.",
                "LABORATORY|2020-11-24T05:00:00Z|Délai dépassé : à faire par le laboratoire avant le mardi 24 novembre 2020"
            })
    void whoHasToActIsSaidAndThatATimeIsOver(String who, String due, String said) throws Exception {
        jdbc.sql("update formality set next_who = ?, next_due_at = ?::timestamptz where reference = ?")
                .params(who, due, REFERENCE.value())
                .update();
        var id = mailed();
        desk.send(id);
        assertThat(parts(onlyMessage())).allSatisfy(part -> assertThat(part).contains(said));
    }

    @Test
    void whatIsSentIsNotSentAgainEvenByTwoNodesAtOnce() throws Exception {
        var id = mailed();
        var node = (Callable<Boolean>) () -> {
            desk.send(id);
            return true;
        };
        var nodes = Executors.newFixedThreadPool(2);
        for (var done : nodes.invokeAll(List.of(node, node))) {
            assertThat(done.get()).isTrue();
        }
        nodes.shutdown();
        desk.sendFallback(id);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatLeftIsKnownToHaveLeftThoughTheStepAroundItIsRolledBack() throws Exception {
        var id = mailed();
        transaction.executeWithoutResult(step -> {
            send(id);
            step.setRollbackOnly();
        });
        desk.send(id);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void aNodeKilledBeforeItsCommitRepeatsUnderTheSameMessageId() throws Exception {
        var id = mailed();
        desk.send(id);
        jdbc.sql("update delivery set state = 'PENDING', provider_id = null").update();
        desk.send(id);
        var messages = MAIL.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(messages[1].getMessageID()).isEqualTo(messages[0].getMessageID());
    }

    @Test
    void anSmsGoesOutWithItsNumberAndFewWords() throws Exception {
        var id = texted();
        twilio(created());
        desk.send(id);
        TWILIO.verify(
                1,
                postRequestedFor(urlEqualTo(SEND))
                        .withBasicAuth(new com.github.tomakehurst.wiremock.client.BasicCredentials("ACtest", "secret"))
                        .withRequestBody(containing("To=%2B33639980001"))
                        .withRequestBody(containing("From=%2B33700000000"))
                        .withRequestBody(containing("CHEDPP.FR.2026.9000117")));
        assertThat(state(id)).isEqualTo("SENT");
        assertThat(jdbc.sql("select provider_id from delivery")
                        .query(String.class)
                        .single())
                .isEqualTo("SM1");
    }

    /** Ten that may wait have filled the hour: the next of them finds no room, and what is urgent has its own ten. */
    @Test
    void whatMayWaitNeverSpendsThePlacesOfWhatIsUrgent() {
        reached(Milestone.NOTIFIED);
        var waiting =
                IntStream.range(0, 11).mapToObj(n -> delivery(n, "DIGEST")).toList();
        assertThat(waiting.subList(0, 10)).allMatch(id -> turns.take(id, IMPORTER.username()));
        assertThat(turns.take(waiting.get(10), IMPORTER.username())).isFalse();
        var urgent =
                IntStream.range(11, 22).mapToObj(n -> delivery(n, "AT_ONCE")).toList();
        assertThat(urgent.subList(0, 10)).allMatch(id -> turns.take(id, IMPORTER.username()));
        assertThat(turns.take(urgent.get(10), IMPORTER.username())).isFalse();
        assertThat(turns.take(urgent.get(0), IMPORTER.username())).isTrue();
    }

    private UUID delivery(int number, String pace) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into notice (username, reference, milestone, occurrence, audience)"
                                + " select username, reference, milestone, occurrence - :n * interval '1 day', audience from notice limit 1")
                .param("n", number + 1)
                .update();
        jdbc.sql("insert into delivery (id, notice_id, username, channel, reference, milestone, pace)"
                        + " select :id, max(id), :who, 'SMS', max(reference), max(milestone), :pace from notice")
                .param("id", id)
                .param("who", IMPORTER.username())
                .param("pace", pace)
                .update();
        return id;
    }

    /** Text, then HTML. */
    private static List<String> parts(MimeMessage message) throws Exception {
        var found = new ArrayList<String>();
        collect(message.getContent(), found);
        return found;
    }

    private static void collect(Object content, List<String> found) throws Exception {
        if (content instanceof MimeMultipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i).getContent(), found);
            }
        } else {
            found.add(content.toString());
        }
    }
}
