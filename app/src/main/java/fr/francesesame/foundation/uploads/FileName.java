package fr.francesesame.foundation.uploads;

import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file is called, without folders, control characters and signs that change the direction of writing or mean something to a system. */
class FileName {

    private static final int LONGEST = 80;
    private static final String UNNAMED = "document";

    private final String stem;

    FileName(@Nullable String given) {
        var typed = Normalizer.normalize(Objects.requireNonNullElse(given, ""), Normalizer.Form.NFC);
        var last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        var point = last.lastIndexOf('.');
        this.stem = plain(point > 0 ? last.substring(0, point) : last);
    }

    private static String plain(String text) {
        var kept = text.replaceAll("[^\\p{L}\\p{M}\\p{N} ()'’°,&+_.-]", "_")
                .replaceAll("\\.{2,}", "_")
                .strip();
        var shorter = kept.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("^[ ._]+|[ .]+$", "");
        return shorter.isEmpty() ? UNNAMED : shorter;
    }

    String shown() {
        return stem;
    }

    String with(String extension) {
        return stem + "." + extension;
    }
}
