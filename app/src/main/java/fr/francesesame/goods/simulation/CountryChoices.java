package fr.francesesame.goods.simulation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.francesesame.goods.simulation.SimulationFaults.Choice;
import fr.francesesame.terms.Countries;
import fr.francesesame.terms.Words;
import fr.francesesame.terms.Writing;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** CountryChoices of the world by code (ISO 3166 alpha-2, with those of trade statistics) or by French name, accents and capitals forgiven. */
@Component
class CountryChoices {

    private static final int MOST = 8;

    /** Two letters are meant as a code. */
    private static final int SHORTEST = 3;

    private final Map<String, String> names;
    private final Map<String, String> codes;

    CountryChoices(MessageSource sentences) {
        this.names = Countries.codes().collect(toMap(code -> code, code -> name(code, sentences)));
        this.codes = Stream.concat(names.entrySet().stream(), alsoCalled(sentences))
                .collect(toMap(country -> plain(country.getValue()), Map.Entry::getKey, (one, other) -> one));
    }

    /** Empty where it is no country, or where several are called so. */
    Optional<String> code(@Nullable String typed) {
        var code = Writing.code(typed);
        return names.containsKey(code) ? Optional.of(code) : Optional.ofNullable(codes.get(plain(typed)));
    }

    /** CountryChoices whose name has what was typed in it. */
    List<Choice> like(@Nullable String typed) {
        var asked = plain(typed);
        return asked.length() < SHORTEST
                ? List.of()
                : all().stream()
                        .filter(country -> plain(country.label()).contains(asked))
                        .limit(MOST)
                        .collect(collectingAndThen(toList(), like -> like.isEmpty() ? near(asked) : like));
    }

    /** CountryChoices whose name is written nearly so. */
    private List<Choice> near(String asked) {
        return codes.entrySet().stream()
                .filter(country -> Words.areNear(country.getKey(), asked))
                .map(Map.Entry::getValue)
                .distinct()
                .map(code -> new Choice(code, name(code)))
                .limit(MOST)
                .toList();
    }

    /** By name. */
    List<Choice> all() {
        return names.entrySet().stream()
                .map(country -> new Choice(country.getKey(), country.getValue()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    String name(@Nullable String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    private static String name(String code, MessageSource sentences) {
        var iso = Countries.name(code);
        return sentences.getMessage("simulation.country." + code, null, iso, Locale.FRENCH);
    }

    /** Other names, as « CODE=name, name; CODE=… ». */
    private static Stream<Map.Entry<String, String>> alsoCalled(MessageSource sentences) {
        var all = sentences.getMessage("simulation.countries.also", null, "", Locale.FRENCH);
        return Arrays.stream(Objects.requireNonNull(all).split(";"))
                .filter(country -> !country.isBlank())
                .map(country -> country.split("=", 2))
                .flatMap(country ->
                        Arrays.stream(country[1].split(",")).map(name -> Map.entry(country[0].strip(), name)));
    }

    private static String plain(@Nullable String name) {
        return String.join("", Words.of(name));
    }
}
