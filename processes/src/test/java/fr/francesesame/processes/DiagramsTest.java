package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.FormalityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each formality has its page, and the pictures on the pages are those of the models as they are: docs/formalities/draw.mjs draws them. */
class DiagramsTest {

    private static final Path PAGES = Path.of("..", "docs", "formalities");
    private static final Path MODELS = Path.of("src", "main", "resources", "processes");

    static Stream<String> pictures() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".svg"))
                    .map(file -> file.replace(".svg", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureShowsItsModelAsItIs(String name) throws IOException, NoSuchAlgorithmException {
        var model = Files.readAllBytes(MODELS.resolve(name).resolve(name + ".bpmn"));
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        assertThat(Files.readString(PAGES.resolve(name + ".svg")))
                .as("draw the pictures again: node docs/formalities/draw.mjs")
                .contains("model sha256 " + digest);
    }

    @ParameterizedTest
    @EnumSource(FormalityType.class)
    void everyFormalityHasAPageWithItsPicture(FormalityType type) throws IOException {
        var page = Files.readString(PAGES.resolve(type.processKey() + ".md"));
        assertThat(page).containsPattern("!\\[[^]]+]\\([a-z-]+\\.svg\\)");
    }

    @Test
    void everyModelHasItsPictureOnAPage() throws IOException {
        try (var models = Files.list(MODELS);
                var pages = Files.list(PAGES)) {
            var text = new StringBuilder();
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                text.append(Files.readString(page));
            }
            assertThat(models.map(model -> model.getFileName() + ".svg"))
                    .hasSizeGreaterThan(FormalityType.values().length)
                    .allSatisfy(picture -> assertThat(text).contains("(" + picture + ")"));
        }
    }
}
