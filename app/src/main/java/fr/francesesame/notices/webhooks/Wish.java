package fr.francesesame.notices.webhooks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A subscription as somebody typed it. {@code company}: a SIREN, which may be left out where there is but one. */
record Wish(@Nullable String company, @Nullable String url, @Nullable List<@Nullable String> topics) {

    static Wish empty() {
        return new Wish(null, "", List.of());
    }

    static Wish of(Subscription one) {
        return new Wish(
                one.siren(),
                one.url().toString(),
                one.topics().stream().<@Nullable String>map(Topic::word).toList());
    }

    String typedUrl() {
        return Objects.requireNonNullElse(url, "");
    }

    public List<String> words() {
        return topics == null
                ? List.of()
                : topics.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
