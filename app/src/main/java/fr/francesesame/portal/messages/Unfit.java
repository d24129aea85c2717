package fr.francesesame.portal.messages;

/** What a person typed cannot be taken: the field, and the key of the sentence that says why; {@code argument}: what that names. */
public class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String sentence;
    private final String argument;

    public Unfit(String field, String sentence) {
        this(field, sentence, "");
    }

    public Unfit(String field, String sentence, String argument) {
        super(sentence);
        this.field = field;
        this.sentence = sentence;
        this.argument = argument;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }

    public String argument() {
        return argument;
    }
}
