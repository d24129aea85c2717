package fr.francesesame.goods.customs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** DELTA away, refusing or answering late: each word reaches it once, and the newest counts. */
class DeltaFaultsTest extends TellingDeltaCase {

    @Test
    void aFaultIsKeptAndTheNextTryCarriesTheSameKey() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        for (var fault : List.of(
                aResponse().withStatus(500),
                aResponse().withStatus(503),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withStatus(200).withFixedDelay(3000))) {
            answer(fault);
            assertThatThrownBy(() -> room.customs().tell(consignment)).isInstanceOf(DeltaFault.class);
            assertThat(room.states()).containsExactly("FAILING");
        }
        answer(okJson("{}"));

        room.customs().tell(consignment);

        assertThat(sent())
                .extracting(LoggedRequest::getBodyAsString)
                .containsOnly(sent().get(0).getBodyAsString());
        assertThat(sent())
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .containsOnly(REFERENCE + ":VALIDATED:2026-12-01T08:00:00Z");
        assertThat(room.states()).containsExactly("ACKNOWLEDGED");
    }

    @Test
    void aRefusalOfDeltaIsToldInASentence() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        answer(aResponse().withStatus(422).withBody("unknown document"));

        assertThatThrownBy(() -> room.customs().tell(consignment))
                .hasMessageContaining("DELTA refuse le message")
                .hasMessageContaining("unknown document");
        assertThat(room.lastError()).contains("422").contains("unknown document");
    }

    @Test
    void alreadyKnownIsAcknowledged() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        answer(aResponse().withStatus(409));

        room.customs().tell(consignment);

        assertThat(room.states()).containsExactly("ACKNOWLEDGED");
    }

    @Test
    void withoutAnAddressTheReasonSaysWhichSettingIsMissing() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        var unset = new CustomsRoom(tables, "");

        assertThatThrownBy(() -> unset.customs().tell(consignment)).hasMessageContaining("sesame.customs.base-url");
        assertThat(room.states()).containsExactly("FAILING");
    }

    @Test
    void killedAfterTheCallTheSameMessageIsRepeated() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        var transaction = new TransactionTemplate(tables.transactions());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    room.killedBeforeTheAnswerIsKept().tell(consignment);
                }))
                .isInstanceOf(Error.class);
        assertThat(room.states()).containsExactly("WAITING");

        room.customs().tell(consignment);

        assertThat(sent())
                .hasSize(2)
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .containsOnly(REFERENCE + ":VALIDATED:2026-12-01T08:00:00Z");
    }

    @Test
    void anAnswerStaysOnRecordThoughTheCallerRollsBack() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        new TransactionTemplate(tables.transactions()).executeWithoutResult(status -> {
            room.customs().tell(consignment);
            status.setRollbackOnly();
        });

        room.customs().tell(consignment);

        assertThat(sent()).hasSize(1);
    }

    @Test
    void aWordThatDeltaNeverGotIsReplacedByTheNewer() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        answer(aResponse().withStatus(503));
        assertThatThrownBy(() -> room.customs().tell(consignment)).isInstanceOf(DeltaFault.class);
        room.formality(consignment, REFERENCE, "41", "2026-12-01T09:00:00Z");
        answer(okJson("{}"));
        DELTA.resetRequests();

        room.customs().tell(consignment);

        assertThat(sent())
                .singleElement()
                .extracting(LoggedRequest::getBodyAsString)
                .asString()
                .contains("REFUSAL");
        assertThat(room.states()).containsExactly("SUPERSEDED", "ACKNOWLEDGED");
    }

    @Test
    void twoNodesAtOnceRecordOneMessage() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        var nodes = List.of(1, 2, 3, 4).stream()
                .map(node -> CompletableFuture.runAsync(() -> room.customs().tell(consignment)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(room.states()).containsExactly("ACKNOWLEDGED");
        assertThat(sent())
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .containsOnly(REFERENCE + ":VALIDATED:2026-12-01T08:00:00Z");
    }

    @Test
    void oneMessageThatFailsHoldsNoOtherBack() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        room.formality(consignment, "CHEDPP.FR.2026.0000009", "70", "2026-12-01T08:00:00Z");
        DELTA.stubFor(post("/messages")
                .withRequestBody(matchingJsonPath("$.reference", equalTo(REFERENCE)))
                .willReturn(aResponse().withStatus(400)));

        assertThatThrownBy(() -> room.customs().tell(consignment)).isInstanceOf(DeltaFault.class);

        assertThat(room.states()).containsExactly("FAILING", "ACKNOWLEDGED");
    }
}
