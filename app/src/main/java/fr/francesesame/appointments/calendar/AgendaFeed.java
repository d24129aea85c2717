package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.visits.AppointmentList;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a calendar program reads under a private link: the appointments that the link's owner sees at that moment. */
@Controller
class AgendaFeed {

    private static final int MOST_PAGES = 10;

    private final AgendaLinks links;
    private final Scopes scopes;
    private final AppointmentList list;
    private final CalendarText text;

    AgendaFeed(AgendaLinks links, Scopes scopes, AppointmentList list, CalendarText text) {
        this.links = links;
        this.scopes = scopes;
        this.list = list;
        this.text = text;
    }

    /** A link that was withdrawn is no page at all. */
    @GetMapping("/agendas/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        var owner = links.ownerOf(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(CalendarPages.CALENDAR)
                .header("X-Robots-Tag", "noindex")
                .body(text.feed(timed(scopes.of(owner, OnlineService.APPOINTMENTS))));
    }

    private List<Visit> timed(Scope scope) {
        var visits = new ArrayList<Visit>();
        var page = list.of(scope, null);
        for (var number = 1; page.next() != null && number < MOST_PAGES; number++) {
            visits.addAll(page.visits());
            page = list.of(scope, page.next());
        }
        visits.addAll(page.visits());
        return visits.stream()
                .filter(visit -> visit.appointment().startsAt() != null)
                .toList();
    }
}
