package fr.francesesame.goods.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.ResourceUtils;

/** The streams under test resources, in order of arrival, and what they have to end in. */
final class Histories {

    private Histories() {}

    record Expected(int messages, String status) {}

    static List<byte[]> messages() {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(Histories::read)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Map<String, Expected> expected() {
        try {
            return new ObjectMapper()
                    .readValue(folder().resolve("expected.json").toFile(), new TypeReference<>() {});
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path folder() throws IOException {
        return ResourceUtils.getFile("classpath:histories").toPath();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
