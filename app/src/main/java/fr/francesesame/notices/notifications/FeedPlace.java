package fr.francesesame.notices.notifications;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has followed his notices: all of transactions older than {@code horizon}, and the notices {@code told} of
 * later ones. Written {@code horizon.id.id}, it fits into the id of a server-sent event.
 */
record FeedPlace(long horizon, Collection<Long> told) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,18}(\\.\\d{1,18})*");

    static Optional<FeedPlace> read(@Nullable String text) {
        if (text == null || !WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        var numbers = Arrays.stream(text.split("\\.")).map(Long::valueOf).toList();
        return Optional.of(new FeedPlace(numbers.get(0), numbers.subList(1, numbers.size())));
    }

    FeedPlace and(Collection<Long> more) {
        var all = new TreeSet<>(told);
        all.addAll(more);
        return new FeedPlace(horizon, all);
    }

    @Override
    public String toString() {
        return horizon + told.stream().map(id -> "." + id).collect(Collectors.joining());
    }
}
