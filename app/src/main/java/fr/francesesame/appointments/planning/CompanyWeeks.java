package fr.francesesame.appointments.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.planning.CompanyWeekPage.CompanyDay;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.visits.AppointmentViews;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.appointments.visits.SeenFormalities;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.terms.BorderPost;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an operator's companies have booked, at whatever post. */
@Component
class CompanyWeeks {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ScopedReads scopedReads;
    private final BorderPosts posts;
    private final Planned planned;
    private final SeenFormalities formalities;
    private final AppointmentViews views;

    CompanyWeeks(
            ScopedReads scopedReads,
            BorderPosts posts,
            Planned planned,
            SeenFormalities formalities,
            AppointmentViews views) {
        this.scopedReads = scopedReads;
        this.posts = posts;
        this.planned = planned;
        this.formalities = formalities;
        this.views = views;
    }

    /** Days are those of the post of each booking; the query reaches a day further on both sides. */
    CompanyWeekPage page(Scope scope, @Nullable String asked) {
        var week = ShownPeriod.weekOf(InvalidTime.day(asked).orElse(LocalDate.now(PARIS)), PARIS);
        var from = week.first().atStartOfDay(PARIS).toInstant().minus(Duration.ofDays(1));
        var to = week.next().atStartOfDay(PARIS).toInstant().plus(Duration.ofDays(1));
        var visits = scopedReads.read(scope, () -> visits(scope, planned.of(scope, from, to)));
        var zones = new HashMap<String, ZoneId>();
        var byDay = visits.stream()
                .collect(groupingBy(visit -> dayOf(visit.appointment(), zones), TreeMap::new, toList()))
                .subMap(week.first(), week.next());
        var words = new FrenchTime(PARIS);
        var days = new ArrayList<CompanyDay>();
        byDay.forEach((day, comes) -> days.add(new CompanyDay(words.day(day), views.all(comes))));
        return new CompanyWeekPage(week, days);
    }

    private List<Visit> visits(Scope scope, List<Appointment> booked) {
        var seen = formalities.of(scope, booked.stream().map(Appointment::id).toList());
        return booked.stream()
                .map(one -> new Visit(one, seen.getOrDefault(one.id(), List.of()), scope))
                .filter(visit -> !visit.formalities().isEmpty())
                .toList();
    }

    private LocalDate dayOf(Appointment booked, Map<String, ZoneId> zones) {
        var zone = zones.computeIfAbsent(booked.bcp(), code -> posts.zoneOf(new BorderPost(code)));
        return LocalDate.ofInstant(Objects.requireNonNull(booked.startsAt()), zone);
    }
}
