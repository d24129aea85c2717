package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A sentence with a place for a word is always given the word: nobody reads « ({0}) ». */
class MessageArgumentsTest {

    private static final Pattern SHOWN_BARE = Pattern.compile("#\\{([\\w.\\-]+)}");
    private static final Pattern SAID_BARE =
            Pattern.compile("(?:say|text|getMessage)\\(\\s*\"([^\"]+)\"\\s*(?:\\)|,\\s*null)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[,}]");

    @Test
    void noSentenceIsSaidWithoutWhatItNames() throws IOException {
        var bare = new TreeSet<String>();
        bare.addAll(named(SAID_BARE, text(Path.of("src/main/java"), ".java")));
        bare.addAll(named(SHOWN_BARE, text(Path.of("src/main/resources/templates"), ".html")));
        bare.retainAll(withPlaces());
        assertThat(bare).isEmpty();
    }

    private static Set<String> named(Pattern bare, String text) {
        return bare.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static TreeSet<String> withPlaces() throws IOException {
        var found = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            var sentences = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
            sentences.forEach((key, sentence) -> {
                if (PLACE.matcher(String.valueOf(sentence)).find()) {
                    found.add(String.valueOf(key));
                }
            });
        }
        return found;
    }

    private static String text(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessageArgumentsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
