package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.desks.DeskKinds;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is booked at the posts of an agent. */
@Component
class PostPlans {

    private final BorderPosts posts;
    private final DayPlans days;
    private final WeekPlans weeks;
    private final DeskKinds kinds;
    private final RecordedDesks recordedDesks;

    PostPlans(BorderPosts posts, DayPlans days, WeekPlans weeks, DeskKinds kinds, RecordedDesks recordedDesks) {
        this.posts = posts;
        this.days = days;
        this.weeks = weeks;
        this.kinds = kinds;
        this.recordedDesks = recordedDesks;
    }

    PlanningPage page(Scope scope, AskedPlan asked) {
        var mine = postsOf(scope);
        var post = mine.stream()
                .filter(sheet -> sheet.post().code().equals(asked.post()))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(NoSuchAppointment::new)
                .post();
        var all = kinds.at(post.code());
        var choice = new ChosenKinds(all, recordedDesks.kindsOf(scope), asked.kind());
        var period = period(asked, posts.zoneOf(post));
        return new PlanningPage(
                period,
                mine,
                post.code(),
                all,
                choice.name(),
                choice.isNarrower(),
                period.isWeek() ? weeks.of(post.code(), choice.shown(), period.first()) : null,
                period.isWeek() ? List.of() : days.of(scope, post.code(), choice.shown(), period.first()));
    }

    private static ShownPeriod period(AskedPlan asked, ZoneId zone) {
        var day = InvalidTime.day(asked.day()).orElse(LocalDate.now(zone));
        return asked.week() ? ShownPeriod.weekOf(day, zone) : ShownPeriod.dayOf(day, zone);
    }

    /** A supervisor looks at every post. */
    private List<PostSheet> postsOf(Scope scope) {
        var mine = scope.habilitations().stream().map(Scope.Habilitation::post).toList();
        return posts.all().stream()
                .filter(sheet -> scope.kind() == Person.Kind.SUPERVISOR || mine.contains(sheet.post()))
                .filter(sheet -> !kinds.at(sheet.post().code()).isEmpty())
                .toList();
    }
}
