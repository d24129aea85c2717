package fr.francesesame.appointments.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.visits.AppointmentList;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.visits.AppointmentViews;
import fr.francesesame.appointments.visits.Position;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Mes rendez-vous ». */
@Controller
@ForPeople
class ListPages {

    private final Scopes scopes;
    private final AppointmentList list;
    private final AppointmentViews views;

    ListPages(Scopes scopes, AppointmentList list, AppointmentViews views) {
        this.scopes = scopes;
        this.list = list;
        this.views = views;
    }

    @GetMapping("/rendez-vous")
    String list(@RequestParam(name = "apres", required = false) @Nullable String after, Model model) {
        var found = list.of(scopes.current(OnlineService.APPOINTMENTS), Position.parse(after));
        var appointments = views.all(found.visits());
        var scope = scopes.current();
        model.addAttribute(
                "page",
                new ListPage(
                        appointments.stream().collect(groupingBy(AppointmentView::state, LinkedHashMap::new, toList())),
                        found.next(),
                        appointments.stream().anyMatch(AppointmentView::mayAct),
                        scope.isOperator() || scope.isAgent(),
                        after != null));
        return "appointments/list";
    }
}
