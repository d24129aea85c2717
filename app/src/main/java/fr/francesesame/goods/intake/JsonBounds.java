package fr.francesesame.goods.intake;

import com.fasterxml.jackson.databind.JsonNode;
import fr.francesesame.terms.Writing;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What the XML door refuses by its nature, a JSON message may not bring either: signs that are no text, nothing in the place of a
 * line or a party, numbers below nought or without bounds, a code as a number, which has lost its nought in front. The field is named.
 */
final class JsonBounds {

    private static final int LAST_LINE = 999_999;

    /** Numbers of goods that the interface knows as such. */
    private static final Set<String> AMOUNTS = Set.of("netWeightKg", "packages");

    private JsonBounds() {}

    static void check(JsonNode message) throws UnreadableMessage {
        check("", "", message);
    }

    private static void check(String path, String name, JsonNode node) throws UnreadableMessage {
        if (node.isObject()) {
            for (var field : node.properties()) {
                refuse(!isText(field.getKey()), path);
                check(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getKey(), field.getValue());
            }
        } else if (node.isArray()) {
            for (var place = 0; place < node.size(); place++) {
                refuse(node.get(place).isNull(), path + "[" + place + "]");
                check(path + "[" + place + "]", name, node.get(place));
            }
        } else {
            refuse(node.isTextual() && !isText(node.textValue()), path);
            refuse(AMOUNTS.contains(name) && !isAmount(node), path);
            refuse(name.equals("line") && !isLine(node), path);
            refuse(name.equals("cn") && node.isNumber(), path);
        }
    }

    private static boolean isAmount(JsonNode node) {
        if (node.isNumber()) {
            return Numbers.bounded(node.decimalValue()).isPresent();
        }
        return node.isNull() || Numbers.read(node.asText()).isPresent();
    }

    private static boolean isLine(JsonNode node) {
        return node.isNull()
                || (node.canConvertToExactIntegral()
                        && node.canConvertToInt()
                        && node.intValue() > 0
                        && node.intValue() <= LAST_LINE);
    }

    /** Neither the sign nought nor half a character, which no database keeps. */
    private static boolean isText(String text) {
        return text.indexOf('\u0000') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void refuse(boolean refused, String path) throws UnreadableMessage {
        if (refused) {
            throw new UnreadableMessage("jsonField", shown(path));
        }
    }

    private static String shown(String path) {
        var plain = Writing.isBlank(path) ? "?" : path;
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
