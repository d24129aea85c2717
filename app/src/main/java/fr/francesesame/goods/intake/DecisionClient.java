package fr.francesesame.goods.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Sends decisions over HTTP, to TRACES NT or to SORA F&L. Their own submission services are not public: this is the one class to
 * replace by their clients.
 */
@Component
class DecisionClient implements DecisionRegister {

    private final Registers registers;
    private final RegisterClient client;
    private final DecisionMessages messages;
    private final SentDecisions sent;
    private final ObjectMapper json;

    DecisionClient(
            Registers registers,
            RegisterClient client,
            DecisionMessages messages,
            SentDecisions sent,
            ObjectMapper json) {
        this.registers = registers;
        this.client = client;
        this.messages = messages;
        this.sent = sent;
        this.json = json;
    }

    @Override
    public String partner(Reference reference) {
        return registers.partner(reference);
    }

    @Override
    public void transmit(Reference reference, Conclusion conclusion) {
        var address = registers.address(reference);
        var message = messages.of(reference, conclusion);
        var body = written(message);
        var number = sent.number(reference, conclusion, message.status(), body);
        try {
            client.send(registers.name(reference), address, reference + ":" + number, body);
        } catch (DecisionRefused refused) {
            sent.refused(reference, number, String.valueOf(refused.getMessage()), written(refused.points()));
            throw refused;
        }
        sent.acknowledged(reference, number);
    }

    @Override
    public boolean confirmsTransmitted(Reference reference) {
        return sent.confirmed(reference);
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
