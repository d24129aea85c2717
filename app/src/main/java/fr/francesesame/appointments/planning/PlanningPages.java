package fr.francesesame.appointments.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.DeskKinds;
import fr.francesesame.appointments.desks.DeskRecords;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.visits.AppointmentViews;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.appointments.visits.SeenFormalities;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedRows;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is booked: a week of an operator's companies; for an agent a day or a week of one of his posts. Printed, it fits a page. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/planning")
class PlanningPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String OWN_KINDS = "miens";

    private final Scopes scopes;
    private final ScopedRows rows;
    private final BorderPosts posts;
    private final Planned planned;
    private final DayPlans days;
    private final WeekPlans weeks;
    private final DeskKinds kinds;
    private final DeskRecords records;
    private final SeenFormalities formalities;
    private final AppointmentViews views;

    PlanningPages(
            Scopes scopes,
            ScopedRows rows,
            BorderPosts posts,
            Planned planned,
            DayPlans days,
            WeekPlans weeks,
            DeskKinds kinds,
            DeskRecords records,
            SeenFormalities formalities,
            AppointmentViews views) {
        this.scopes = scopes;
        this.rows = rows;
        this.posts = posts;
        this.planned = planned;
        this.days = days;
        this.weeks = weeks;
        this.kinds = kinds;
        this.records = records;
        this.formalities = formalities;
        this.views = views;
    }

    /** A day that cannot be read means today; a post of somebody else's the first of his own. */
    @GetMapping
    String page(
            @RequestParam(name = "poste", required = false) @Nullable String post,
            @RequestParam(name = "nature", defaultValue = OWN_KINDS) String kind,
            @RequestParam(name = "vue", defaultValue = "jour") String view,
            @RequestParam(name = "jour", required = false) @Nullable String asked,
            Model model) {
        var scope = scopes.current(OnlineService.APPOINTMENTS);
        if (scope.isAgent()) {
            return agents(scope, post, kind, "semaine".equals(view), asked, model);
        }
        if (scope.isOperator()) {
            return operators(scope, asked, model);
        }
        throw new NoSuchAppointment();
    }

    private String agents(
            Scope scope, @Nullable String asked, String kind, boolean week, @Nullable String day, Model model) {
        var mine = postsOf(scope);
        var post = mine.stream()
                .filter(sheet -> sheet.post().code().equals(asked))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(NoSuchAppointment::new)
                .post();
        var zone = posts.zoneOf(post);
        var date = InvalidTime.day(day).orElse(LocalDate.now(zone));
        var all = kinds.at(post.code());
        var choice = new Choice(all, records.kindsOf(scope), kind);
        head(date, week ? monday(date) : date, week ? 7 : 1, zone, model);
        model.addAttribute("posts", mine);
        model.addAttribute("post", post.code());
        model.addAttribute("kinds", all);
        model.addAttribute("kind", choice.name());
        model.addAttribute("own", choice.isNarrower());
        model.addAttribute("week", week);
        if (week) {
            model.addAttribute("plan", weeks.of(post.code(), choice.shown(), monday(date)));
        } else {
            model.addAttribute("plans", days.of(scope, post.code(), choice.shown(), date));
        }
        return "appointments/planning";
    }

    /** Days are those of the post of each booking; the query reaches a day further on both sides. */
    private String operators(Scope scope, @Nullable String asked, Model model) {
        var monday = monday(InvalidTime.day(asked).orElse(LocalDate.now(PARIS)));
        head(monday, monday, 7, PARIS, model);
        var from = monday.atStartOfDay(PARIS).toInstant();
        var to = monday.plusWeeks(1).atStartOfDay(PARIS).toInstant();
        var visits = rows.read(
                scope,
                () -> visits(scope, planned.of(scope, from.minus(Duration.ofDays(1)), to.plus(Duration.ofDays(1)))));
        var zones = new HashMap<String, ZoneId>();
        var byDay = visits.stream()
                .collect(groupingBy(visit -> dayOf(visit.appointment(), zones), TreeMap::new, toList()))
                .subMap(monday, monday.plusWeeks(1));
        var words = new FrenchTime(PARIS);
        var shown = new ArrayList<CompanyDay>();
        byDay.forEach((day, comes) -> shown.add(new CompanyDay(words.day(day), views.all(comes))));
        model.addAttribute("days", shown);
        return "appointments/company-week";
    }

    private List<Visit> visits(Scope scope, List<Appointment> booked) {
        var seen = formalities.of(scope, booked.stream().map(Appointment::id).toList());
        return booked.stream()
                .map(one -> new Visit(one, seen.getOrDefault(one.id(), List.of()), scope))
                .filter(visit -> !visit.formalities().isEmpty())
                .toList();
    }

    /** A supervisor looks at every post. */
    private List<PostSheet> postsOf(Scope scope) {
        var mine = scope.habilitations().stream().map(Scope.Habilitation::post).toList();
        return posts.all().stream()
                .filter(sheet -> scope.kind() == Person.Kind.SUPERVISOR || mine.contains(sheet.post()))
                .filter(sheet -> !kinds.at(sheet.post().code()).isEmpty())
                .toList();
    }

    private static void head(LocalDate day, LocalDate first, int length, ZoneId zone, Model model) {
        model.addAttribute("day", day);
        model.addAttribute("first", new FrenchTime(zone).day(first));
        model.addAttribute("previous", first.minusDays(length));
        model.addAttribute("next", first.plusDays(length));
        model.addAttribute("zone", zone);
    }

    private LocalDate dayOf(Appointment booked, Map<String, ZoneId> zones) {
        var zone = zones.computeIfAbsent(booked.bcp(), code -> posts.zoneOf(new BorderPost(code)));
        return LocalDate.ofInstant(Objects.requireNonNull(booked.startsAt()), zone);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Which checks the page shows: one kind, those of the agent's own services, or all of the post where neither is there. */
    private record Choice(List<String> all, List<String> own, String asked) {

        List<String> shown() {
            var wanted = asked.equals(OWN_KINDS) ? own : List.of(asked);
            var found = all.stream().filter(wanted::contains).toList();
            return found.isEmpty() ? all : found;
        }

        boolean isNarrower() {
            return all.stream().anyMatch(own::contains) && !own.containsAll(all);
        }

        String name() {
            return shown().equals(all) ? "" : asked;
        }
    }

    record CompanyDay(String name, List<AppointmentView> appointments) {}
}
