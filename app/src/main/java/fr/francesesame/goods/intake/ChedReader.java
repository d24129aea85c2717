package fr.francesesame.goods.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** Turns a message into a certificate, or says why it cannot. */
@Component
class ChedReader implements MessageReader {

    private final TracesProperties properties;
    private final CommonRules rules;

    ChedReader(TracesProperties properties, CommonRules rules) {
        this.properties = properties;
        this.rules = rules;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.CHED;
    }

    @Override
    public Reading read(byte[] message) throws UnreadableMessage {
        if (message.length == 0) {
            throw new UnreadableMessage("empty");
        }
        if (message.length > properties.maxSize().toBytes()) {
            throw new UnreadableMessage("tooLarge", properties.maxSize().toMegabytes());
        }
        try {
            return walk(new MessageCursor(new ByteArrayInputStream(message)));
        } catch (XMLStreamException malformed) {
            throw malformed(malformed, "");
        }
    }

    private Reading walk(MessageCursor cursor) throws UnreadableMessage {
        var draft = new CertificateDraft();
        try {
            var digest = new CertificateWalk(cursor, draft).walk();
            return new Reading(draft.certificate(rules), digest);
        } catch (XMLStreamException malformed) {
            throw malformed(malformed, cursor.lastName());
        }
    }

    private static UnreadableMessage malformed(XMLStreamException fault, String lastName) {
        var at = fault.getLocation();
        var line = at == null ? 0 : at.getLineNumber();
        var column = at == null ? 0 : at.getColumnNumber();
        if (Objects.requireNonNullElse(fault.getNestedException(), fault) instanceof CharacterCodingException
                || fault.getNestedException() instanceof IOException) {
            return new UnreadableMessage("encoding", line, column);
        }
        return new UnreadableMessage(lastName.isEmpty() ? "malformed" : "malformedAfter", line, column, lastName);
    }
}
