package fr.francesesame.processes.geometry;

import java.util.Arrays;

/** The room that words need on a diagram, reckoned low: what does not fit here fits in no viewer. */
final class Writing {

    private static final String NARROW = "iljtfrI’.,:;!()| \u00a0-";

    private Writing() {}

    /** In pixels, of Arial or its like. */
    static double width(String words, int size) {
        return words.chars().mapToDouble(sign -> share((char) sign) * size).sum();
    }

    private static double share(char sign) {
        if (NARROW.indexOf(sign) >= 0) {
            return 0.28;
        }
        return Character.isUpperCase(sign) ? 0.66 : 0.53;
    }

    /** Lines it breaks into where a line may be that wide. */
    static int lines(String words, double width, int size) {
        int lines = 1;
        double used = 0;
        for (var word : words.split(" ")) {
            double needed = width(word, size);
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            used += needed + width(" ", size);
        }
        return lines;
    }

    static double longestWord(String words, int size) {
        return Arrays.stream(words.split(" "))
                .mapToDouble(word -> width(word, size))
                .max()
                .orElse(0);
    }
}
