package fr.francesesame.goods.intake;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Writing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a message says that the goods come in: the code of the post itself where it is written, the place (UN/LOCODE), all else
 * that stands beside it, and the authority that the message is for, which counts only where the place does not speak against it.
 */
record WrittenPost(@Nullable String code, @Nullable String place, List<String> beside, @Nullable String authority) {

    static final WrittenPost NONE = new WrittenPost(null, null, List.of(), null);

    /** In the six names of TRACES NT's place of unloading the third is the code of the post. */
    private static final int CODE_AT = 2;

    static WrittenPost of(Element unloading) {
        var names = unloading.all("Name").map(Element::text).toList();
        return new WrittenPost(
                names.size() > CODE_AT ? names.get(CODE_AT) : null,
                unloading.text("ID"),
                names.stream().flatMap(Stream::ofNullable).toList(),
                null);
    }

    static WrittenPost of(@Nullable String code) {
        return new WrittenPost(code, null, List.of(), null);
    }

    WrittenPost by(@Nullable String issuer) {
        return new WrittenPost(code, place, beside, issuer);
    }

    /** The post of the register that is meant. */
    Optional<BorderPost> in(BorderPosts register) {
        var said = said();
        return register.recognise(said).or(() -> Optional.ofNullable(authority)
                .filter(issuer -> said.isEmpty() || isAt(issuer, said.get(0)))
                .flatMap(issuer -> register.recognise(List.of(issuer))));
    }

    /** As it was written, to be shown to the agent; empty where nothing was. */
    Optional<String> shown() {
        return said().stream().findFirst().map(String::strip);
    }

    /** A code is the last word: where it is none of ours, the place does not make it one. */
    private List<String> said() {
        if (code != null && Writing.number(code).matches("[A-Z]{2}[A-Z0-9]{3}\\d[A-Z0-9]{0,3}")) {
            return List.of(code);
        }
        return Stream.concat(Stream.of(place, code).flatMap(Stream::ofNullable), beside.stream())
                .filter(text -> !Writing.isBlank(text))
                .distinct()
                .toList();
    }

    private static boolean isAt(String issuer, String place) {
        return Writing.number(issuer).startsWith(Writing.number(place));
    }
}
