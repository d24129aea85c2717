package fr.francesesame.foundation.platform;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.Page;
import org.jspecify.annotations.Nullable;

/** What Camunda's queries on people need of a short list: a page of it, and SQL's « like ». */
final class Pages {

    private Pages() {}

    static <T> List<T> cut(List<T> all, @Nullable Page page) {
        return page == null
                ? all
                : all.stream()
                        .skip(page.getFirstResult())
                        .limit(page.getMaxResults())
                        .toList();
    }

    static boolean like(@Nullable String pattern, String text) {
        if (pattern == null) {
            return true;
        }
        var regex = Pattern.quote(pattern.toLowerCase(Locale.ROOT)).replace("%", "\\E.*\\Q");
        return text.toLowerCase(Locale.ROOT).matches(regex);
    }
}
