package fr.francesesame.goods.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.goods.intake.RegisterAnswer.Point;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a register answers to a decision that it refuses: a problem document or another JSON object with a list of errors, the
 * {@code BusinessRulesValidationException} of TRACES NT, else plain words.
 */
@Component
class RegisterAnswers {

    private static final int LONGEST = 500;
    private static final String[] LISTS = {"errors", "violations", "invalid-params", "invalidParams"};
    private static final String[] FIELDS = {"field", "pointer", "path", "name", "property"};
    private static final String[] WORDS = {"message", "detail", "reason", "text", "title", "error"};

    private final ObjectMapper json;

    RegisterAnswers(ObjectMapper json) {
        this.json = json;
    }

    RegisterAnswer read(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8).strip();
        if (text.startsWith("{")) {
            return ofJson(text);
        }
        var points = text.startsWith("<") ? BusinessRules.in(body) : List.<Point>of();
        return new RegisterAnswer(points.isEmpty() ? plain(text.replaceAll("<[^>]+>", " ")) : together(points), points);
    }

    private RegisterAnswer ofJson(String text) {
        try {
            var answer = json.readTree(text);
            var points = Stream.of(LISTS)
                    .map(answer::path)
                    .filter(JsonNode::isArray)
                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                    .flatMap(error -> Stream.ofNullable(point(error)))
                    .toList();
            var said = first(answer, "detail", "message", "title", "error");
            return new RegisterAnswer(said != null ? said : points.isEmpty() ? plain(text) : together(points), points);
        } catch (JsonProcessingException broken) {
            return new RegisterAnswer(plain(text), List.of());
        }
    }

    private static @Nullable Point point(JsonNode error) {
        var words = error.isTextual() ? plain(error.asText()) : first(error, WORDS);
        return words == null ? null : new Point(first(error, FIELDS), words);
    }

    private static @Nullable String first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> node.path(name).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(RegisterAnswers::plain)
                .orElse(null);
    }

    private static String together(List<Point> points) {
        return plain(points.stream().map(Point::words).collect(Collectors.joining(" ; ")));
    }

    /** One line, of the length of a sentence. */
    static String plain(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
