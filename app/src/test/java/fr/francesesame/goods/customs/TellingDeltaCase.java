package fr.francesesame.goods.customs;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.francesesame.OwnTables;
import fr.francesesame.terms.ConsignmentId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One consignment, and a DELTA that answers as each test has it. */
abstract class TellingDeltaCase {

    static final String REFERENCE = "CHEDPP.FR.2026.0000001";

    @RegisterExtension
    static final WireMockExtension DELTA =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    static OwnTables tables;

    final ConsignmentId consignment = new ConsignmentId(UUID.randomUUID());
    CustomsRoom room;

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

    static void answer(ResponseDefinitionBuilder answer) {
        DELTA.stubFor(post("/messages").willReturn(answer));
    }

    static List<LoggedRequest> sent() {
        return DELTA.findAll(postRequestedFor(urlEqualTo("/messages")));
    }
}
