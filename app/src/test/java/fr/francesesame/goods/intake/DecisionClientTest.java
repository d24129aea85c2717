package fr.francesesame.goods.intake;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.PartnerFault;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionClientTest {

    @RegisterExtension
    static final WireMockExtension TRACES =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final Reference CHED = new Reference("CHEDPP.FR.2026.9100001");

    private IntakeSlice slice;
    private DecisionRegister register;

    @BeforeEach
    void start() {
        slice = IntakeSlice.start("sesame.traces.base-url=" + TRACES.baseUrl());
        register = slice.bean(DecisionRegister.class);
        TRACES.stubFor(post("/decisions").willReturn(status(202)));
        receive("1", 8);
    }

    @AfterEach
    void stop() {
        slice.close();
    }

    @Test
    void aDecisionIsSentInTracesCodesAndConfirmedByItsStatus() {
        register.transmit(CHED, Conclusion.ACCEPTABLE);

        TRACES.verify(postRequestedFor(urlEqualTo("/decisions"))
                .withHeader("Idempotency-Key", equalTo(CHED + ":1"))
                .withRequestBody(matchingJsonPath("$.reference", equalTo(CHED.value())))
                .withRequestBody(matchingJsonPath("$.status", equalTo("70")))
                .withRequestBody(matchingJsonPath("$.conclusion", equalTo("ACCEPTABLE_FOR_INTERNAL_MARKET"))));
        assertThat(register.confirmsTransmitted(CHED)).isFalse();
        receive("70", 9);
        assertThat(register.confirmsTransmitted(CHED)).isTrue();
    }

    @Test
    void anotherDecisionOfTracesConfirmsNothing() {
        register.transmit(CHED, Conclusion.ACCEPTABLE);
        receive("41", 9);
        assertThat(register.confirmsTransmitted(CHED)).isFalse();
    }

    @Test
    void theSameDecisionAgainGoesUnderTheSameKeyAndAnotherUnderTheNext() {
        register.transmit(CHED, Conclusion.ACCEPTABLE);
        register.transmit(CHED, Conclusion.ACCEPTABLE);
        TRACES.verify(
                exactly(2),
                postRequestedFor(urlEqualTo("/decisions")).withHeader("Idempotency-Key", equalTo(CHED + ":1")));

        register.transmit(CHED, Conclusion.NOT_ACCEPTABLE);
        TRACES.verify(postRequestedFor(urlEqualTo("/decisions")).withHeader("Idempotency-Key", equalTo(CHED + ":2")));
    }

    @Test
    void theSameConclusionAfterAModificationIsAnotherDecision() {
        register.transmit(CHED, Conclusion.ACCEPTABLE);
        slice.post(ChedXml.of(CHED.value(), "1", "2026-11-20T09:00:00Z")
                .weighing(5)
                .xml());
        register.transmit(CHED, Conclusion.ACCEPTABLE);

        TRACES.verify(postRequestedFor(urlEqualTo("/decisions")).withHeader("Idempotency-Key", equalTo(CHED + ":2")));
    }

    @Test
    void aRegisterThatFailsIsAnExceptionForTheCallerToTryAgain() {
        TRACES.stubFor(post("/decisions").willReturn(serverError()));
        assertThatThrownBy(() -> register.transmit(CHED, Conclusion.ACCEPTABLE))
                .isInstanceOfSatisfying(
                        PartnerFault.class, fault -> assertThat(fault.isAway()).isTrue())
                .hasMessage("TRACES NT n’a pas pu traiter la décision " + CHED + ":1 (réponse 500).");
        TRACES.stubFor(post("/decisions").willReturn(status(400).withBody("pas ainsi")));
        assertThatThrownBy(() -> register.transmit(CHED, Conclusion.ACCEPTABLE))
                .hasMessage("TRACES NT refuse la décision " + CHED + ":1 (réponse 400) : pas ainsi");
    }

    @Test
    void aRefusedDecisionIsKeptWithTheAnswerUntilTheRegisterTakesIt() {
        for (var code : List.of(400, 404, 409, 422)) {
            TRACES.stubFor(post("/decisions").willReturn(status(code).withBody("déjà décidé")));
            assertThatThrownBy(() -> register.transmit(CHED, Conclusion.ACCEPTABLE))
                    .isInstanceOfSatisfying(PartnerFault.class, fault -> assertThat(fault.isAway())
                            .isFalse());
            assertThat(slice.bean(SentDecisions.class).refusal(CHED))
                    .hasValueSatisfying(refusal -> assertThat(refusal.answer()).contains("déjà décidé", "" + code));
        }
        TRACES.stubFor(post("/decisions").willReturn(status(202)));
        register.transmit(CHED, Conclusion.ACCEPTABLE);
        assertThat(slice.bean(SentDecisions.class).refusal(CHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 408, 429, 500, 503})
    void aFaultOfTheCallIsNoRefusalOfTheDecision(int code) {
        TRACES.stubFor(post("/decisions").willReturn(status(code)));
        assertThatThrownBy(() -> register.transmit(CHED, Conclusion.ACCEPTABLE))
                .isInstanceOfSatisfying(
                        PartnerFault.class, fault -> assertThat(fault.isAway()).isTrue());
        assertThat(slice.bean(SentDecisions.class).refusal(CHED)).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsAClearException() {
        try (var unset = IntakeSlice.start()) {
            unset.post(ChedXml.of(CHED.value(), "1", "2026-11-20T08:00:00Z").xml());
            assertThatThrownBy(() -> unset.bean(DecisionRegister.class).transmit(CHED, Conclusion.ACCEPTABLE))
                    .hasMessageContaining("sesame.traces.base-url");
        }
    }

    private void receive(String code, int hour) {
        slice.post(ChedXml.of(CHED.value(), code, "2026-11-20T%02d:00:00Z".formatted(hour))
                .xml());
    }
}
