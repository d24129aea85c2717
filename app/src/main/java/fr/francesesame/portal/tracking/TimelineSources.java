package fr.francesesame.portal.tracking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whose fact a line of the timeline is, by the beginning of its code; the longest one that the message file knows decides. */
@Component
class TimelineSources {

    /** In the order in which they are shown; what none of the others claims is the service's. */
    static final List<String> ALL = List.of("service", "operator", "register", "customs", "laboratory", "appointment");

    private final Map<String, List<String>> beginnings;

    TimelineSources(MessageSource sentences) {
        this.beginnings = ALL.stream().collect(Collectors.toMap(Function.identity(), source -> Arrays.stream(sentences
                        .getMessage("tracking.source." + source + ".codes", null, Locale.FRENCH)
                        .split(","))
                .filter(beginning -> !beginning.isEmpty())
                .toList()));
    }

    String of(String code) {
        return ALL.stream()
                .filter(source -> length(source, code) > 0)
                .max(Comparator.comparingInt(source -> length(source, code)))
                .orElse(ALL.get(0));
    }

    private int length(String source, String code) {
        return beginnings.getOrDefault(source, List.of()).stream()
                .filter(code::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
