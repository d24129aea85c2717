package fr.francesesame.portal.tracking;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where in the register a notification is corrected: the boxes that what is asked speaks of, by the words of the message file
 * ({@code tracking.guide.N.words}); all of them where it speaks of none that we know.
 */
@Component
class CorrectionGuide {

    private final MessageSource sentences;

    CorrectionGuide(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** One sentence a box. */
    List<String> fields(Dossier dossier) {
        var asked = Writing.sought(Stream.concat(
                        dossier.checks().stream()
                                .filter(check -> check.kind() == CheckKind.DOCUMENTARY)
                                .flatMap(check -> Stream.ofNullable(check.comment())),
                        Stream.ofNullable(dossier.row().nextWhat()))
                .collect(Collectors.joining(" ")));
        var named = all().filter(field -> speaksOf(asked, field)).toArray();
        return (named.length == 0 ? all() : IntStream.of(named))
                .mapToObj(field -> sentences.getMessage("tracking.guide." + field + ".text", null, Locale.FRENCH))
                .toList();
    }

    /** Where one signs in to the register of that type; empty where it has no address of its own. */
    Optional<String> register(String type) {
        return Optional.ofNullable(sentences.getMessage("tracking.register.address." + type, null, null, Locale.FRENCH))
                .filter(address -> !address.isBlank());
    }

    private IntStream all() {
        return IntStream.iterate(1, field -> words(field) != null, field -> field + 1);
    }

    private boolean speaksOf(String asked, int field) {
        return Arrays.stream(String.valueOf(words(field)).split(","))
                .map(Writing::sought)
                .anyMatch(asked::contains);
    }

    private @Nullable String words(int field) {
        return sentences.getMessage("tracking.guide." + field + ".words", null, null, Locale.FRENCH);
    }
}
