package fr.francesesame.webhooks;

/** What somebody typed cannot be taken; the message is the key of the sentence for that field. */
class Unusable extends RuntimeException {

    private final String field;

    Unusable(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    String field() {
        return field;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
