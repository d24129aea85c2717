package fr.francesesame.portal.assistance;

import fr.francesesame.notices.notifications.ThreadEvent;
import fr.francesesame.notices.notifications.ThreadNotices;
import fr.francesesame.portal.assistance.HelpLetters.About;
import fr.francesesame.terms.Milestone;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the person what becomes of a request: by the channels of the account, else by e-mail with a link. */
@Component
class HelpNews {

    private static final Map<About, Milestone> MILESTONES = Map.of(
            About.ASKED, Milestone.ASSISTANCE_ASKED,
            About.ANSWERED, Milestone.ASSISTANCE_ANSWERED,
            About.CLOSED, Milestone.ASSISTANCE_CLOSED);

    private final ThreadNotices notices;
    private final HelpLetters letters;
    private final Clock clock;

    HelpNews(ThreadNotices notices, HelpLetters letters, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whoever has an account has read on the page that the request was received. */
    void tell(HelpRequest request, About about) {
        var milestone = MILESTONES.get(about);
        var email = request.email();
        if (email != null) {
            letters.post(about, request.number(), email);
        } else if (milestone != null) {
            notices.tell(
                    new ThreadEvent(request.number(), request.subject(), null, null, milestone, clock.instant()),
                    List.of(request.writer()));
        }
    }
}
