package fr.francesesame.goods.checks;

import fr.francesesame.terms.MissingFact;

/** One answer to the question about a line, as an option of the form writes it: {@code 2:STATE:FRESH}. */
record LineAnswered(int line, MissingFact fact, String answer) {

    static LineAnswered of(String option) {
        var parts = option.split(":", 3);
        return new LineAnswered(Integer.parseInt(parts[0]), MissingFact.valueOf(parts[1]), parts[2]);
    }

    /** {@code question}: as {@link #question} writes it. */
    static LineAnswered of(String question, String answer) {
        return of(question + ":" + answer);
    }

    String option() {
        return question() + ":" + answer;
    }

    String question() {
        return line + ":" + fact;
    }
}
