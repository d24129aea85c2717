package fr.francesesame.goods.law;

import java.util.Arrays;
import java.util.List;

/** A file that is no version of the law: the key of the sentence that says why, and what the sentence names. */
class UnreadableLaw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final List<String> named;

    UnreadableLaw(String sentence, String... named) {
        super(sentence + " " + Arrays.toString(named));
        this.sentence = sentence;
        this.named = List.of(named);
    }

    String sentence() {
        return sentence;
    }

    List<String> named() {
        return named;
    }
}
