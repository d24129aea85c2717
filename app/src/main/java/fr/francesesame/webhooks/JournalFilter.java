package fr.francesesame.webhooks;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which part of the journal somebody wants to see; what is not understood filters nothing. */
record JournalFilter(Journal.@Nullable State state, @Nullable String reference, long before) {

    static JournalFilter of(@Nullable String state, @Nullable String reference, @Nullable String before) {
        var known = Arrays.stream(Journal.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        var wanted = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
        var position = before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        return new JournalFilter(known.orElse(null), wanted.isEmpty() ? null : wanted, position);
    }
}
