package fr.francesesame.notices.notifications;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What one lot gave news of in a burst: the newest notice, and those that came shortly before it. */
record NoticeLine(NoticeView head, List<NoticeView> rest) {

    /** What comes closer together than that is one piece of news in several steps. */
    private static final Duration BURST = Duration.ofMinutes(30);

    /** {@code notices}: the newest first; other lots may have had news in between. */
    static List<NoticeLine> of(List<NoticeView> notices) {
        var lines = new ArrayList<NoticeLine>();
        for (var notice : notices) {
            lines.stream()
                    .filter(line -> line.isContinuedBy(notice))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> line.rest().add(notice),
                            () -> lines.add(new NoticeLine(notice, new ArrayList<>())));
        }
        return lines;
    }

    private boolean isContinuedBy(NoticeView earlier) {
        var last = rest.isEmpty() ? head : rest.get(rest.size() - 1);
        return head.reference().equals(earlier.reference())
                && Duration.between(earlier.at(), last.at()).compareTo(BURST) <= 0;
    }

    public boolean isUnread() {
        return head.unread() || rest.stream().anyMatch(NoticeView::unread);
    }

    /** Id of the oldest notice: what the line is known by on a page while more comes. */
    public long begunBy() {
        return rest.isEmpty() ? head.id() : rest.get(rest.size() - 1).id();
    }

    /** Ids of the others, for the button that reads them all. */
    public List<Long> others() {
        return rest.stream().map(NoticeView::id).toList();
    }
}
