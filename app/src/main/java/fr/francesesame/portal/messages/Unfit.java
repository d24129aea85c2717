package fr.francesesame.portal.messages;

/** What a person typed cannot be taken: the field, and the key of the sentence that says why; {@code argument}: what that names. */
class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String sentence;
    private final String argument;

    Unfit(String field, String sentence) {
        this(field, sentence, "");
    }

    Unfit(String field, String sentence, String argument) {
        super(sentence);
        this.field = field;
        this.sentence = sentence;
        this.argument = argument;
    }

    String field() {
        return field;
    }

    String sentence() {
        return sentence;
    }

    String argument() {
        return argument;
    }
}
