package fr.francesesame.goods.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Messages from practice, of our own wording. */
final class FieldInputs {

    private FieldInputs() {}

    static String read(String name) {
        try {
            return new ClassPathResource("field/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
