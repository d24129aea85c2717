package fr.francesesame.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The words of the tables for our codes, one each; what has no word stands for itself. */
record CodeWords(Map<String, String> words, Map<String, String> codes) {

    /** As the file says; two codes of one word, or two words of one code, are refused. */
    static CodeWords read() {
        try {
            var lines = new ClassPathResource("legal/words.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .toList();
            return new CodeWords(
                    lines.stream().collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1])),
                    lines.stream().collect(Collectors.toUnmodifiableMap(cells -> cells[1], cells -> cells[0])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String word(String code) {
        return words.getOrDefault(code, code);
    }

    String code(String word) {
        return codes.getOrDefault(word, word);
    }
}
