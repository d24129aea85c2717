package fr.francesesame.goods.customs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.francesesame.OwnTables;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** DELTA hears every confirmed decision, once, whatever happens on the way. */
class TellingDeltaTest {

    private static final String REFERENCE = "CHEDPP.FR.2026.0000001";

    @RegisterExtension
    static final WireMockExtension DELTA =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static OwnTables tables;

    private final ConsignmentId consignment = new ConsignmentId(UUID.randomUUID());
    private CustomsRoom room;

    @BeforeAll
    static void open() {
        tables = new OwnTables();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void oneConsignment() {
        room = new CustomsRoom(tables, DELTA.baseUrl() + "/");
        room.empty();
        room.consignment(consignment);
        answer(okJson("{}"));
    }

    @Test
    void aReleaseTellsWhatMayGo() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");

        room.customs().tell(consignment);

        DELTA.verify(
                1,
                postRequestedFor(urlEqualTo("/messages"))
                        .withHeader("Idempotency-Key", equalTo(REFERENCE + ":VALIDATED:2026-12-01T08:00:00Z"))
                        .withRequestBody(
                                equalToJson(
                                        """
                                        {"id": "CHEDPP.FR.2026.0000001:VALIDATED:2026-12-01T08:00:00Z", "kind": "RELEASE",
                                         "documentCode": "C085", "reference": "CHEDPP.FR.2026.0000001", "status": "VALIDATED",
                                         "statusCode": "70", "procedure": "FREE_CIRCULATION", "decidedAt": "2026-12-01T08:00:00Z", "post": "FRLEH1",
                                         "quantities": "KNOWN", "refusedLines": [],
                                         "lines": [{"line": 1, "cn": "06031100", "origin": "KE", "netWeightKg": 120},
                                                   {"line": 2, "cn": "06031200", "origin": "KE", "netWeightKg": 80.5}]}
                                        """)));
        assertThat(room.states()).containsExactly("ACKNOWLEDGED");
    }

    @Test
    void goodsThatHaveNotArrivedInTimeAreToldOnce() {
        room.formality(consignment, REFERENCE, "124", "2026-11-01T08:00:00Z");
        room.customs().tell(consignment);
        room.customs().overdue(new Reference(REFERENCE));
        room.customs().overdue(new Reference(REFERENCE));

        assertThat(sent()).hasSize(2);
        DELTA.verify(
                1,
                postRequestedFor(urlEqualTo("/messages"))
                        .withRequestBody(matchingJsonPath("$.kind", equalTo("OVERDUE")))
                        .withRequestBody(matchingJsonPath("$.procedure", equalTo("TRANSFER"))));
        room.customs().tell(consignment);
        assertThat(sent()).hasSize(2);
    }

    @Test
    void aPurposeThatNobodyHasQualifiedOpensNoProcedure() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        room.purpose(REFERENCE, Purpose.OTHER);
        room.customs().tell(consignment);

        DELTA.verify(
                1,
                postRequestedFor(urlEqualTo("/messages"))
                        .withRequestBody(matchingJsonPath("$.procedure", equalTo("TO_BE_CONFIRMED")))
                        .withRequestBody(matchingJsonPath("$.quantities", equalTo("TO_BE_CONFIRMED")))
                        .withRequestBody(matchingJsonPath("$.lines.length()", equalTo("0"))));
    }

    @Test
    void whatIsAcknowledgedIsNotSaidAgain() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        room.customs().tell(consignment);
        room.customs().tell(consignment);
        room.formality(consignment, REFERENCE, "70", "2026-12-01T09:30:00Z");
        room.customs().tell(consignment);

        assertThat(sent()).hasSize(1);
    }

    @Test
    void ofGoodsReleasedAsConventionalTheirChedAloneIsTold() {
        room.formality(consignment, REFERENCE, "70", "2026-12-01T08:00:00Z");
        room.formality(consignment, "COI.MA.2026.0000001", "70", "2026-12-01T08:00:00Z");
        room.outcome("COI.MA.2026.0000001", "NOT_ORGANIC");
        room.customs().tell(consignment);

        assertThat(room.states()).hasSize(1);
        room.outcome("COI.MA.2026.0000001", "ORGANIC");
        room.customs().tell(consignment);
        assertThat(room.states()).hasSize(2);
    }

    @Test
    void openFormalitiesAndDraftsAreNobodysNews() {
        room.formality(consignment, REFERENCE, "42", "2026-12-01T08:00:00Z");
        room.formality(consignment, "CHEDPP.FR.2026.0000002", "999", "2026-12-01T08:00:00Z");
        room.formality(consignment, "CHEDPP.FR.2026.0000003", "55", "2026-12-01T08:00:00Z");
        room.jdbc()
                .sql("update formality set step = 'DRAFT' where reference = 'CHEDPP.FR.2026.0000003'")
                .update();

        room.customs().tell(consignment);

        assertThat(sent()).isEmpty();
    }

    @Test
    void aPartialRejectionLeavesTheRefusedLinesOut() {
        room.formality(consignment, REFERENCE, "122", "2026-12-01T08:00:00Z");
        room.refused(List.of(1));

        room.customs().tell(consignment);

        DELTA.verify(postRequestedFor(urlEqualTo("/messages"))
                .withRequestBody(matchingJsonPath("$.kind", equalTo("PARTIAL")))
                .withRequestBody(matchingJsonPath("$.lines.length()", equalTo("1")))
                .withRequestBody(matchingJsonPath("$.lines[0].line", equalTo("2")))
                .withRequestBody(matchingJsonPath("$.refusedLines[0]", equalTo("1"))));
    }

    @Test
    void aPartialRejectionThatNamesNoLineReleasesNothing() {
        room.formality(consignment, REFERENCE, "122", "2026-12-01T08:00:00Z");

        room.customs().tell(consignment);

        DELTA.verify(postRequestedFor(urlEqualTo("/messages"))
                .withRequestBody(matchingJsonPath("$.quantities", equalTo("TO_BE_CONFIRMED")))
                .withRequestBody(matchingJsonPath("$.lines.length()", equalTo("0"))));
    }

    @Test
    void eachTypeHasItsDocumentCodeAndEachStatusItsKind() {
        room.formality(consignment, "CHEDA.FR.2026.0000001", "99", "2026-12-01T08:00:00Z");
        room.formality(consignment, "CHEDP.FR.2026.0000001", "41", "2026-12-01T08:00:00Z");
        room.formality(consignment, "CHEDD.FR.2026.0000001", "64", "2026-12-01T08:00:00Z");

        room.customs().tell(consignment);

        assertThat(sent())
                .extracting(LoggedRequest::getBodyAsString)
                .anyMatch(body -> body.contains("C640") && body.contains("ONWARD"))
                .anyMatch(body -> body.contains("N853") && body.contains("REFUSAL"))
                .anyMatch(body -> body.contains("C678") && body.contains("WITHDRAWAL"));
    }

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

    private static void answer(ResponseDefinitionBuilder answer) {
        DELTA.stubFor(post("/messages").willReturn(answer));
    }

    private static List<LoggedRequest> sent() {
        return DELTA.findAll(postRequestedFor(urlEqualTo("/messages")));
    }
}
