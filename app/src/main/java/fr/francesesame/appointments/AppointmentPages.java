package fr.francesesame.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.accounts.OnlineService;
import fr.francesesame.accounts.Scopes;
import fr.francesesame.appointments.Doorkeeper.Visit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Mes rendez-vous », and one of them with the times it can take. */
@Controller
@RequestMapping("/rendez-vous")
class AppointmentPages {

    private final Scopes scopes;
    private final Doorkeeper door;
    private final AppointmentList list;
    private final AppointmentViews views;
    private final Weeks weeks;
    private final FreeTimes freeTimes;
    private final Posts posts;

    AppointmentPages(
            Scopes scopes,
            Doorkeeper door,
            AppointmentList list,
            AppointmentViews views,
            Weeks weeks,
            FreeTimes freeTimes,
            Posts posts) {
        this.scopes = scopes;
        this.door = door;
        this.list = list;
        this.views = views;
        this.weeks = weeks;
        this.freeTimes = freeTimes;
        this.posts = posts;
    }

    @GetMapping
    String list(@RequestParam(name = "apres", required = false) @Nullable String after, Model model) {
        var page = list.of(scopes.current(OnlineService.APPOINTMENTS), Position.parse(after));
        var appointments = page.visits().stream().map(views::of).toList();
        model.addAttribute(
                "groups",
                appointments.stream().collect(groupingBy(AppointmentView::state, LinkedHashMap::new, toList())));
        model.addAttribute("next", page.next());
        model.addAttribute("later", after != null);
        return "appointments/list";
    }

    @GetMapping("/{id}")
    String page(
            @PathVariable String id,
            @RequestParam(name = "semaine", required = false) @Nullable String week,
            Model model) {
        return show(door.toLook(id), InvalidTime.day(week).orElse(null), model);
    }

    String show(Visit visit, @Nullable LocalDate week, Model model) {
        var booked = visit.appointment();
        model.addAttribute("appointment", views.of(visit));
        model.addAttribute("zone", posts.zone(booked.post()));
        model.addAttribute("desk", freeTimes.desk(booked).orElse(null));
        if (visit.mayAct()) {
            model.addAttribute("earliest", weeks.earliest(booked).orElse(null));
            model.addAttribute("week", weeks.of(booked, week));
        }
        return "appointments/page";
    }
}
