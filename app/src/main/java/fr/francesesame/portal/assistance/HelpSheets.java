package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.portal.assistance.HelpSheet.Line;
import fr.francesesame.portal.messages.Unfit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a request. Names of agents are shown to whoever they answer (CRPA art L. 111-2). */
@Component
class HelpSheets {

    private final HelpEntries entries;
    private final People people;
    private final MessageSource sentences;

    HelpSheets(HelpEntries entries, People people, MessageSource sentences) {
        this.entries = entries;
        this.people = people;
        this.sentences = sentences;
    }

    HelpSheet of(HelpRequest request, HelpView view) {
        var all = entries.of(request.number());
        var names = names(all);
        return new HelpSheet(
                request,
                view,
                all.stream()
                        .sorted(Comparator.comparingLong(HelpEntry::id).reversed())
                        .map(entry -> line(entry, request, view, names))
                        .toList());
    }

    /** First and last names by account; whoever has no account any more is called as the account was. */
    Map<String, String> names(Iterable<HelpEntry> entries) {
        var names = new HashMap<String, String>();
        entries.forEach(entry -> {
            if (entry.person() != null) {
                names.put(entry.person(), entry.person());
            }
        });
        people.find(names.keySet().stream().collect(Collectors.toSet()))
                .forEach(known -> names.put(known.username(), known.firstName() + " " + known.lastName()));
        return names;
    }

    private Line line(HelpEntry entry, HelpRequest request, HelpView view, Map<String, String> names) {
        var author = author(entry, request, view.desk(), names);
        return new Line(entry, author, sentence(entry, author));
    }

    String author(HelpEntry entry, HelpRequest request, boolean desk, Map<String, String> names) {
        var name = entry.person() == null ? request.email() : names.getOrDefault(entry.person(), entry.person());
        if (entry.kind().isOfDesk()) {
            return say("assistance.author.desk", name);
        }
        return desk ? String.valueOf(name) : say("assistance.author.you");
    }

    private @Nullable String sentence(HelpEntry entry, String author) {
        var on = entry.postalOn();
        return switch (entry.kind()) {
            case MESSAGE, ANSWER -> null;
            case POSTAL ->
                say("assistance.entry.POSTAL", on == null ? "" : FrenchDays.DAY.format(on), entry.postalReference());
            case QUESTION, UNANSWERED, WITHDRAWN -> say("assistance.entry." + entry.kind(), author);
        };
    }

    String say(Unfit unfit) {
        return say(unfit.sentence(), unfit.argument());
    }

    private String say(String key, @Nullable Object... arguments) {
        return Objects.requireNonNull(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
