package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostHours;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Countries;
import fr.francesesame.terms.Writing;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Codes and times of a list as people read them, short enough for a column; {@code @listWords} in templates. */
@Component("listWords")
class ListWords {

    private static final DateTimeFormatter SHORT = FrenchDays.written("EEE\u00a0", "\u00a0MMM\u00a0HH:mm");
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final BorderPosts posts;
    private final PostHours hours;
    /** A post keeps its name. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

    ListWords(BorderPosts posts, PostHours hours) {
        this.posts = posts;
        this.hours = hours;
    }

    List<PostSheet> posts() {
        return posts.all();
    }

    /** « Le Havre » for FRLEH1, the code itself where the register does not have it. */
    public String post(String code) {
        return names.computeIfAbsent(
                code,
                asked -> posts.find(new BorderPost(asked)).map(PostSheet::name).orElse(asked));
    }

    /** « Maroc, Tunisie » for {@code MA, TN}. */
    public String countries(String codes) {
        return Arrays.stream(codes.split(", ")).map(Countries::name).collect(Collectors.joining(", "));
    }

    /** {@code mar. 1 déc. 22:42}, on the post's clock. */
    public String time(Instant instant, @Nullable String post) {
        return hours.write(instant, post, SHORT);
    }

    /** {@code 01/12/2026 22:42}, on the post's clock; empty where it is not known. */
    String plain(@Nullable Instant instant, @Nullable String post) {
        return instant == null ? "" : hours.write(instant, post, PLAIN);
    }

    static String address(String path, Map<String, @Nullable String> words) {
        var address = UriComponentsBuilder.fromPath(path);
        words.forEach((name, value) -> {
            if (!Writing.isBlank(value)) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(words).toUriString();
    }
}
