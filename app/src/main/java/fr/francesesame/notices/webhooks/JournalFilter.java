package fr.francesesame.notices.webhooks;

import fr.francesesame.terms.Writing;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which part of the journal somebody wants to see; what is not understood filters nothing. */
record JournalFilter(Journal.@Nullable State state, @Nullable String reference, long before) {

    static JournalFilter of(@Nullable String state, @Nullable String reference, @Nullable String before) {
        var known = Arrays.stream(Journal.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        var wanted = Writing.code(reference);
        var position = before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        return new JournalFilter(known.orElse(null), wanted.isEmpty() ? null : wanted, position);
    }
}
