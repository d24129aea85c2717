package fr.francesesame.appointments.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.MoveReason;
import fr.francesesame.appointments.book.PresentedContainers;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.competence.Redirection;
import fr.francesesame.appointments.desks.DeskRecords;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.search.Weeks;
import fr.francesesame.appointments.visits.AppointmentList;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.visits.AppointmentViews;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.appointments.visits.Position;
import fr.francesesame.appointments.waiting.WaitingViews;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.posts.PostSheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Mes rendez-vous », and one of them with the times it can take. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous")
class AppointmentPages {

    private final Scopes scopes;
    private final Doorkeeper door;
    private final AppointmentList list;
    private final AppointmentViews views;
    private final Weeks weeks;
    private final FreeTimes freeTimes;
    private final Posts posts;
    private final BookingRules rules;
    private final Competence competence;
    private final WaitingViews waiting;
    private final DeskRecords records;
    private final FollowedPost followed;
    private final PresentedContainers containers;
    private final Redirection redirection;

    AppointmentPages(
            Scopes scopes,
            Doorkeeper door,
            AppointmentList list,
            AppointmentViews views,
            Weeks weeks,
            FreeTimes freeTimes,
            Posts posts,
            BookingRules rules,
            Competence competence,
            WaitingViews waiting,
            DeskRecords records,
            FollowedPost followed,
            PresentedContainers containers,
            Redirection redirection) {
        this.redirection = redirection;
        this.followed = followed;
        this.records = records;
        this.rules = rules;
        this.competence = competence;
        this.waiting = waiting;
        this.scopes = scopes;
        this.door = door;
        this.list = list;
        this.views = views;
        this.weeks = weeks;
        this.freeTimes = freeTimes;
        this.posts = posts;
        this.containers = containers;
    }

    @GetMapping
    String list(@RequestParam(name = "apres", required = false) @Nullable String after, Model model) {
        var page = list.of(scopes.current(OnlineService.APPOINTMENTS), Position.parse(after));
        var appointments = views.all(page.visits());
        model.addAttribute(
                "groups",
                appointments.stream().collect(groupingBy(AppointmentView::state, LinkedHashMap::new, toList())));
        model.addAttribute("next", page.next());
        model.addAttribute("searches", appointments.stream().anyMatch(AppointmentView::mayAct));
        model.addAttribute(
                "plans", scopes.current().isOperator() || scopes.current().isAgent());
        model.addAttribute("later", after != null);
        return "appointments/list";
    }

    @GetMapping("/{id}")
    String page(
            @PathVariable String id,
            @RequestParam(name = "semaine", required = false) @Nullable String week,
            @RequestParam(name = "mode", defaultValue = "") String mode,
            Model model) {
        return show(door.toLook(id), InvalidTime.day(week).orElse(null), mode, model);
    }

    /** {@code mode}: how several containers are to be presented; as they are now where it says nothing. */
    String show(Visit visit, @Nullable LocalDate week, String mode, Model model) {
        var now = followed.of(visit.appointment());
        var booked = mode.isEmpty() ? now : now.presented(AppointmentView.IN_TURN.equals(mode));
        var elsewhere = visit.appointment().isLive() ? followed.elsewhere(visit.appointment()) : null;
        model.addAttribute("movesTo", elsewhere == null ? null : posts.name(booked.post()));
        model.addAttribute("mode", booked.inTurn() ? AppointmentView.IN_TURN : "ensemble");
        model.addAttribute("reasons", MoveReason.values());
        model.addAttribute("mayMove", visit.mayMove());
        model.addAttribute("mayCancel", visit.mayCancel());
        model.addAttribute("next", next(visit));
        model.addAttribute("chooses", rules.operatorChooses(booked));
        var refusal = booked.isLive() ? competence.refusal(booked).orElse(null) : null;
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "redirected",
                refusal == null ? null : redirection.of(booked, refusal).orElse(null));
        model.addAttribute("mayRedirect", visit.scope().isAgent());
        model.addAttribute("open", refusal == null ? List.of() : open(booked, refusal.posts()));
        model.addAttribute("waiting", waiting.of(booked));
        model.addAttribute("appointment", views.of(visit));
        model.addAttribute("containers", booked.places() > 1 ? containers.of(booked.id()) : List.of());
        model.addAttribute("seats", records.seatsOf(booked.id()));
        model.addAttribute("zone", posts.zone(booked.post()));
        model.addAttribute("desk", freeTimes.desk(booked).orElse(null));
        if (visit.mayAct() || visit.mayMove()) {
            model.addAttribute("earliest", weeks.earliest(booked).orElse(null));
            model.addAttribute("week", weeks.of(booked, week));
        }
        return "appointments/page";
    }

    /** Key of the sentence that tells a reader what comes next: agents are not told what operators do. */
    private String next(Visit visit) {
        var whose = visit.scope().isAgent() ? "appointments.next.agent." : "appointments.next.";
        return whose
                + (rules.operatorChooses(visit.appointment())
                        ? visit.appointment().state()
                        : "post");
    }

    /** Codes of the posts that receive this kind of check by appointment. */
    private List<String> open(Appointment booked, List<PostSheet> designated) {
        return designated.stream()
                .map(sheet -> sheet.post().code())
                .filter(code -> freeTimes.desk(booked.at(code)).isPresent())
                .toList();
    }
}
