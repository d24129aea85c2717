package fr.francesesame.traces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.checks.Refusals;
import fr.francesesame.platform.PartnerAddresses;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Sends decisions over HTTP. TRACES NT's own submission service is not public: this is the one class to replace by its client. */
@Component
class TracesRegister implements DecisionRegister {

    private final PartnerAddresses addresses;
    private final RestClient tracesClient;
    private final ObjectMapper json;
    private final SentDecisions sent;
    private final Dossiers dossiers;
    private final ObjectProvider<Refusals> refusals;
    private final ObjectProvider<Checks> checks;

    TracesRegister(
            PartnerAddresses addresses,
            RestClient tracesClient,
            ObjectMapper json,
            SentDecisions sent,
            Dossiers dossiers,
            ObjectProvider<Refusals> refusals,
            ObjectProvider<Checks> checks) {
        this.addresses = addresses;
        this.tracesClient = tracesClient;
        this.json = json;
        this.sent = sent;
        this.dossiers = dossiers;
        this.refusals = refusals;
        this.checks = checks;
    }

    @Override
    public void transmit(Reference reference, Conclusion conclusion) {
        var address = addresses.traces();
        var message = message(reference, conclusion);
        var body = body(message);
        var number = sent.number(reference, conclusion, message.status(), body);
        tracesClient
                .post()
                .uri(address + "/decisions")
                .header("Idempotency-Key", reference + ":" + number)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
        sent.acknowledged(reference, number);
    }

    @Override
    public boolean confirmsTransmitted(Reference reference) {
        return sent.confirmed(reference);
    }

    private DecisionMessage message(Reference reference, Conclusion conclusion) {
        var refusal = Optional.ofNullable(refusals.getIfAvailable()).flatMap(drafted -> drafted.of(reference));
        var findings = Optional.ofNullable(checks.getIfAvailable()).map(found -> found.findings(reference));
        return DecisionMessage.of(
                reference, conclusion, dossiers.facts(reference).purpose(), refusal, findings);
    }

    private String body(DecisionMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
