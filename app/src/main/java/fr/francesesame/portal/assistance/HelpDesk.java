package fr.francesesame.portal.assistance;

import fr.francesesame.decisions.Deadline;
import fr.francesesame.portal.assistance.HelpEntry.Kind;
import fr.francesesame.portal.assistance.HelpLetters.About;
import fr.francesesame.processes.ports.AssistanceRequests;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What the process tells of a request: whose turn it is, until when, and who is told. */
@Component
class HelpDesk implements AssistanceRequests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final HelpRequests requests;
    private final HelpEntries entries;
    private final HelpNews news;
    private final Deadline deadlines;
    private final Clock clock;

    HelpDesk(HelpRequests requests, HelpEntries entries, HelpNews news, Deadline deadlines, Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.news = news;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void acknowledge(String request) {
        requests.set(request, HelpState.OPEN, within(Deadline.Kind.ASSISTANCE));
        news.tell(requests.hold(request), About.RECEIVED);
    }

    @Override
    public void tellQuestion(String request) {
        requests.set(request, HelpState.ASKED, within(Deadline.Kind.ASSISTANCE_REPLY));
        news.tell(requests.hold(request), About.ASKED);
    }

    @Override
    public void tellAnswer(String request) {
        close(request, About.ANSWERED);
    }

    @Override
    public void closeUnanswered(String request) {
        entries.add(request, Kind.UNANSWERED, null, null);
        close(request, About.CLOSED);
    }

    private void close(String request, About about) {
        requests.set(request, HelpState.CLOSED, within(Deadline.Kind.ASSISTANCE_REOPENING));
        news.tell(requests.hold(request), about);
    }

    @Override
    public void archive(String request) {
        requests.set(request, HelpState.ARCHIVED, null);
    }

    private Instant within(Deadline.Kind kind) {
        var period = Period.parse(deadlines.of(kind).outcome().period());
        return clock.instant().atZone(PARIS).plus(period).toInstant();
    }
}
