package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for among his notices; {@code genre}: of one kind only; {@code q}: a part of a reference, of goods, of a subject. */
record Looking(@Nullable String nonLues, @Nullable String genre, @Nullable String q) {

    static final Looking AT_ALL = new Looking(null, null, null);

    /** Only what is unread. */
    public boolean isUnread() {
        return Boolean.parseBoolean(nonLues);
    }

    /** Null where none is asked for, or none of ours. */
    public @Nullable NoticeKind kind() {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(genre))
                .findFirst()
                .orElse(null);
    }

    String[] milestones() {
        var kind = kind();
        return (kind == null ? List.of(Milestone.values()) : kind.milestones())
                .stream().map(Milestone::name).toArray(String[]::new);
    }

    /** In the normal form of search words. */
    String sought() {
        return Writing.sought(q);
    }

    /** Nothing is narrowed but to what is unread. */
    public boolean isOpen() {
        return kind() == null && Writing.isBlank(q);
    }

    /** The address of these notices. */
    public String path() {
        var address = UriComponentsBuilder.fromPath("/notifications");
        if (isUnread()) {
            address.queryParam("nonLues", true);
        }
        if (kind() != null) {
            address.queryParam("genre", kind());
        }
        if (!Writing.isBlank(q)) {
            address.queryParam("q", "{q}");
        }
        return address.encode().buildAndExpand(Map.of("q", String.valueOf(q))).toUriString();
    }
}
