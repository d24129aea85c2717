package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.designations.DesignationEffect.Lost;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.foundation.posts.SettledDesignations.Settled;
import fr.francesesame.foundation.posts.SettledDesignations.Standing;
import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts designations, their history and the effect of a change into French. */
@Component
class DesignationViews {

    private static final int NEAREST = 3;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SettledDesignations settledDesignations;
    private final BorderPosts posts;
    private final Posts clocks;
    private final BookingFormalities formalities;

    DesignationViews(
            SettledDesignations settledDesignations, BorderPosts posts, Posts clocks, BookingFormalities formalities) {
        this.settledDesignations = settledDesignations;
        this.posts = posts;
        this.clocks = clocks;
        this.formalities = formalities;
    }

    List<PostLine> posts() {
        var inForce = settledDesignations.inForce(LocalDate.now(PARIS));
        return posts.all().stream()
                .map(sheet -> new PostLine(
                        sheet.post().code(),
                        sheet.name(),
                        inForce.getOrDefault(sheet.post().code(), List.of())))
                .toList();
    }

    LocalDate today(BorderPost post) {
        return LocalDate.now(clocks.zone(post));
    }

    List<StandingLine> standings(BorderPost post, List<String> own) {
        return settledDesignations.standings(post, today(post)).stream()
                .map(standing -> line(standing, post, own))
                .toList();
    }

    List<HistoryLine> history(BorderPost post) {
        var words = words(post);
        return settledDesignations.history(post).stream()
                .filter(settled -> settled.person() != null)
                .map(settled -> line(settled, words))
                .toList();
    }

    List<LostLine> lost(DesignationEffect effect) {
        return effect.lost().stream().map(this::line).toList();
    }

    String day(BorderPost post, LocalDate day) {
        return words(post).day(day);
    }

    private StandingLine line(Standing standing, BorderPost post, List<String> own) {
        var changes = standing.changes();
        return new StandingLine(
                standing.kind().code(),
                standing.kind().name(),
                standing.designated(),
                standing.source(),
                standing.invented(),
                changes == null ? null : day(post, changes),
                own.contains(standing.kind().code()));
    }

    private static HistoryLine line(Settled settled, FrenchTime words) {
        var from = settled.from();
        return new HistoryLine(
                words.moment(settled.at()),
                settled.code(),
                settled.designated(),
                from == null ? null : words.day(from),
                settled.source(),
                settled.reason(),
                settled.person());
    }

    private LostLine line(Lost lost) {
        var booked = lost.booked();
        var starts = booked.startsAt();
        return new LostLine(
                formalities.references(booked.id()).stream()
                        .map(reference -> reference.value())
                        .toList(),
                "appointments.state." + booked.state(),
                starts == null ? null : words(booked.post()).moment(starts),
                lost.refusal().posts().stream().limit(NEAREST).toList());
    }

    private FrenchTime words(BorderPost post) {
        return new FrenchTime(clocks.zone(post));
    }

    record PostLine(String code, String name, List<String> designations) {}

    /** {@code changes}: the day on which it becomes the contrary; {@code own}: the supervisor may settle it. */
    record StandingLine(
            String code,
            String name,
            boolean designated,
            @Nullable String source,
            boolean invented,
            @Nullable String changes,
            boolean own) {}

    record HistoryLine(
            String at,
            String code,
            boolean designated,
            @Nullable String from,
            String source,
            @Nullable String reason,
            @Nullable String person) {}

    record LostLine(List<String> references, String state, @Nullable String when, List<PostSheet> posts) {}
}
