package fr.francesesame.goods.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.francesesame.terms.FormalityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the JSON of one kind of certificate; the digest is of its content, whatever its order and its blanks. */
class JsonReader implements MessageReader {

    private final MessageKind kind;
    private final FormalityType type;
    private final TracesProperties properties;
    private final CommonRules rules;
    private final ObjectMapper json;

    JsonReader(
            MessageKind kind, FormalityType type, TracesProperties properties, CommonRules rules, ObjectMapper json) {
        this.kind = kind;
        this.type = type;
        this.properties = properties;
        this.rules = rules;
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    @Override
    public MessageKind kind() {
        return kind;
    }

    @Override
    public Reading read(byte[] message) throws UnreadableMessage {
        if (message.length == 0) {
            throw new UnreadableMessage("empty");
        }
        if (message.length > properties.maxSize().toBytes()) {
            throw new UnreadableMessage("tooLarge", properties.maxSize().toMegabytes());
        }
        return new Reading(new JsonCertificate(parse(message), type, rules).certificate(), digest(message));
    }

    private JsonMessage parse(byte[] message) throws UnreadableMessage {
        try {
            var tree = json.readTree(message);
            if (tree.isNull() || tree.isMissingNode()) {
                throw new UnreadableMessage("empty");
            }
            if (!tree.isObject()) {
                throw new UnreadableMessage("jsonObject");
            }
            JsonBounds.check(tree);
            return json.treeToValue(tree, JsonMessage.class);
        } catch (JsonMappingException misfit) {
            throw new UnreadableMessage("jsonField", path(misfit));
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            throw new UnreadableMessage(
                    "jsonMalformed", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        } catch (IOException unreadable) {
            throw new UnreadableMessage("jsonMalformed", 0, 0);
        }
    }

    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
    }

    private String digest(byte[] message) throws UnreadableMessage {
        try {
            var canonical = json.writeValueAsString(json.readValue(message, TreeMap.class));
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((kind + canonical).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UnreadableMessage("jsonMalformed", 0, 0);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
