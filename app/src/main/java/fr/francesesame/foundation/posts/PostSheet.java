package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.ZoneId;

/** What is known of a post. {@code transport}: P port, R road, A airport; {@code acceptsShorterNotice}: four hours of notice are enough. */
public record PostSheet(
        BorderPost post, String name, String transport, String territory, ZoneId zone, boolean acceptsShorterNotice) {}
