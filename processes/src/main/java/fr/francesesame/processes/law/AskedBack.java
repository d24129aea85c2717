package fr.francesesame.processes.law;

import fr.francesesame.decisions.CodeStanding;
import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.OpenQuestions;
import fr.francesesame.processes.Requirements.Asked;
import fr.francesesame.processes.Requirements.Told;
import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.processes.ports.EntryRules.Doubt;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of every doubt that was told, the question that settles it: one for each line and missing fact, however many formalities hang on it. */
@Component
class AskedBack {

    private static final Set<MissingFact> OF_THE_CODE = Set.of(MissingFact.CODE, MissingFact.DIGITS);

    private final OpenQuestions table;
    private final EntryRules rules;

    AskedBack(OpenQuestions table, EntryRules rules) {
        this.table = table;
        this.rules = rules;
    }

    List<Asked> of(List<Told> told, Map<Integer, CodeStanding> codes, LocalDate day) {
        var known = new EnumMap<MissingFact, Decided<OpenQuestions.Asked>>(MissingFact.class);
        var doubts = told.stream()
                .filter(one -> one.missing() != null && one.line() != null)
                .collect(Collectors.groupingBy(Open::of, LinkedHashMap::new, Collectors.toList()));
        return doubts.entrySet().stream()
                .map(doubt -> asked(
                        doubt.getKey(),
                        types(doubt.getValue()),
                        known.computeIfAbsent(doubt.getKey().fact(), table::of),
                        Objects.requireNonNull(codes.get(doubt.getKey().line())),
                        day))
                .filter(asked -> !asked.text().isEmpty())
                .toList();
    }

    private Asked asked(
            Open open,
            Set<FormalityType> types,
            Decided<OpenQuestions.Asked> question,
            CodeStanding code,
            LocalDate day) {
        var answers = OF_THE_CODE.contains(open.fact())
                ? Stream.concat(code.after().stream(), code.near().stream())
                        .distinct()
                        .toList()
                : answers(open.fact(), types, question.outcome().answers(), code.judgedAs(), day);
        return new Asked(
                open.line(),
                types,
                open.fact(),
                question.outcome().text(),
                answers,
                question.explanation().legalBasis());
    }

    /** Those that the rows for this code know; all that there are where no row does. */
    private List<String> answers(
            MissingFact fact, Set<FormalityType> types, List<String> all, String cn, LocalDate day) {
        var telling = types.stream()
                .flatMap(type -> rules.doubts(type, cn, day).stream())
                .filter(doubt -> doubt.fact() == fact)
                .flatMap(AskedBack::words)
                .collect(Collectors.toSet());
        return telling.isEmpty()
                ? all
                : Stream.concat(
                                all.stream().filter(telling::contains),
                                new TreeSet<>(telling).stream().filter(word -> !all.contains(word)))
                        .toList();
    }

    private static Stream<String> words(Doubt doubt) {
        return Stream.concat(doubt.yes().stream(), doubt.no().stream());
    }

    private static Set<FormalityType> types(List<Told> told) {
        return told.stream().map(Told::type).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Open(int line, MissingFact fact) {

        static Open of(Told told) {
            return new Open(Objects.requireNonNull(told.line()), Objects.requireNonNull(told.missing()));
        }
    }
}
