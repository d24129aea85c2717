package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A straight apostrophe is a quote of the format: in a plural form it takes away the next place for a word. */
    @Test
    void noApostropheIsAQuote() throws IOException {
        var quoted = new TreeSet<String>();
        sentences().forEach((key, sentence) -> {
            if (String.valueOf(sentence).indexOf('\'') >= 0) {
                quoted.add(String.valueOf(key));
            }
        });
        assertThat(quoted).isEmpty();
    }

    /** In every number that its plural forms tell apart. */
    @Test
    void everySentenceSaysWhatItIsGiven() throws IOException {
        var broken = new TreeSet<String>();
        sentences().forEach((key, sentence) -> Stream.of(0, 1, 2, 1000)
                .filter(number -> PLACE.matcher(String.valueOf(sentence)).find()
                        && PLACE.matcher(said(String.valueOf(sentence), number)).find())
                .forEach(number -> broken.add(key + " of " + number)));
        assertThat(broken).isEmpty();
    }

    private static String said(String sentence, int number) {
        return new MessageFormat(sentence, Locale.FRENCH)
                .format(Collections.nCopies(9, number).toArray());
    }

    private static Set<String> named(Pattern bare, String text) {
        return bare.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static TreeSet<String> withPlaces() throws IOException {
        var found = new TreeSet<String>();
        sentences().forEach((key, sentence) -> {
            if (PLACE.matcher(String.valueOf(sentence)).find()) {
                found.add(String.valueOf(key));
            }
        });
        return found;
    }

    private static Properties sentences() throws IOException {
        var sentences = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        }
        return sentences;
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
