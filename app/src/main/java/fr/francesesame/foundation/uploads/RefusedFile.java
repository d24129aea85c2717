package fr.francesesame.foundation.uploads;

/** A file that is not taken: the key of the sentence that says why, and the name of the file as it may be shown. */
public class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String name;

    public RefusedFile(String sentence, String name) {
        super(sentence);
        this.sentence = sentence;
        this.name = name;
    }

    public String sentence() {
        return sentence;
    }

    public String name() {
        return name;
    }
}
