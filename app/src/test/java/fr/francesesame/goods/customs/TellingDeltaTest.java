package fr.francesesame.goods.customs;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What DELTA is told of goods. */
class TellingDeltaTest extends TellingDeltaCase {

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
}
