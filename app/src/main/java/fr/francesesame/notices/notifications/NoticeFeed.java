package fr.francesesame.notices.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notices on a person's bell as they become known, for pages that follow them live: each comes once and none is lost, on
 * whatever node a page asks again and in whatever order transactions commit.
 */
public interface NoticeFeed {

    /** The place to follow from: {@code lastSeen} where it is a place of ours, else now. */
    String placeAfter(@Nullable String lastSeen);

    /** Unread notices that became known since {@code place}, the oldest first. */
    List<Entry> since(String username, String place);

    /** {@code place}: to go on from by whoever has got this entry. */
    record Entry(long notice, String place) {}
}
