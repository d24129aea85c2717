package fr.francesesame.appointments.search;

import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.visits.AppointmentList;
import fr.francesesame.appointments.visits.AppointmentViews;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for free times over several days, at the booking's post or, to compare, at another one that can take the goods. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/recherche")
class SearchPages {

    private final Scopes scopes;
    private final Doorkeeper door;
    private final AppointmentList list;
    private final AppointmentViews views;
    private final SlotSearch search;

    SearchPages(Scopes scopes, Doorkeeper door, AppointmentList list, AppointmentViews views, SlotSearch search) {
        this.scopes = scopes;
        this.door = door;
        this.list = list;
        this.views = views;
        this.search = search;
    }

    /** The kind of check follows from the booking; without a day the earliest times are shown. */
    @GetMapping
    String page(
            @RequestParam(name = "rdv", required = false) @Nullable String id,
            @RequestParam(name = "poste", required = false) @Nullable String post,
            @RequestParam(name = "du", required = false) @Nullable String from,
            @RequestParam(name = "mode", defaultValue = "") String mode,
            Model model) {
        var mine = list.of(scopes.current(OnlineService.APPOINTMENTS), null).visits().stream()
                .filter(Visit::mayAct)
                .toList();
        var chosen = chosen(id, mine);
        model.addAttribute(
                "page",
                new SearchPage(
                        views.all(mine),
                        mode,
                        from,
                        from != null && !from.isBlank() && day(from).isEmpty(),
                        chosen.map(views::of).orElse(null),
                        chosen.map(visit -> search.of(
                                        visit.appointment(),
                                        mode,
                                        post,
                                        day(from).orElse(null)))
                                .orElse(null)));
        return "appointments/search";
    }

    /** The one asked for, else the first that waits for the operator. */
    private Optional<Visit> chosen(@Nullable String id, List<Visit> mine) {
        return id == null || id.isBlank()
                ? mine.stream().findFirst()
                : Optional.of(door.toAct(id)).filter(Visit::mayAct);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return InvalidTime.day(text);
    }
}
