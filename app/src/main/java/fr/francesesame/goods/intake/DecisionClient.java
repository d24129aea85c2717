package fr.francesesame.goods.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.goods.checks.Refusals;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.PartnerFault;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Sends decisions over HTTP, to TRACES NT or to SORA F&L. Their own submission services are not public: this is the one class to
 * replace by their clients.
 */
@Component
class DecisionClient implements DecisionRegister {

    private final PartnerAddresses addresses;
    private final RegisterClient client;
    private final ObjectMapper json;
    private final SentDecisions sent;
    private final Dossiers dossiers;
    private final Refusals refusals;
    private final Checks checks;
    private final RegisterOutcomes outcomes;

    DecisionClient(
            PartnerAddresses addresses,
            RegisterClient client,
            ObjectMapper json,
            SentDecisions sent,
            Dossiers dossiers,
            Refusals refusals,
            Checks checks,
            RegisterOutcomes outcomes) {
        this.addresses = addresses;
        this.client = client;
        this.json = json;
        this.sent = sent;
        this.dossiers = dossiers;
        this.refusals = refusals;
        this.checks = checks;
        this.outcomes = outcomes;
    }

    @Override
    public String partner(Reference reference) {
        return isOfSora(reference) ? "sora" : "traces";
    }

    @Override
    public void transmit(Reference reference, Conclusion conclusion) {
        var address = address(reference);
        var message = message(reference, conclusion);
        var body = body(message);
        var number = sent.number(reference, conclusion, message.status(), body);
        try {
            client.send(isOfSora(reference) ? "SORA F&L" : "TRACES NT", address, reference + ":" + number, body);
        } catch (PartnerFault fault) {
            note(fault, reference, number);
            throw fault;
        }
        sent.acknowledged(reference, number);
    }

    private void note(PartnerFault fault, Reference reference, int number) {
        if (!fault.isAway()) {
            sent.refused(reference, number, String.valueOf(fault.getMessage()));
        }
    }

    @Override
    public boolean confirmsTransmitted(Reference reference) {
        return sent.confirmed(reference);
    }

    private DecisionMessage message(Reference reference, Conclusion conclusion) {
        return DecisionMessage.of(
                reference,
                conclusion,
                dossiers.facts(reference).purpose(),
                refusals.of(reference),
                checks.findings(reference),
                outcomes.of(reference).orElse(null));
    }

    private String address(Reference reference) {
        return isOfSora(reference) ? addresses.sora() : addresses.traces();
    }

    private boolean isOfSora(Reference reference) {
        return dossiers.facts(reference).type() == FormalityType.CONFORMITY;
    }

    private String body(DecisionMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
