package fr.francesesame.appointments.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.search.Week.Day;
import fr.francesesame.appointments.search.Week.Slot;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.foundation.posts.PostSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next days with free times for a booking, at its own post or at another one. */
@Component
class SlotSearch {

    private static final int DAYS = 5;
    private static final int TIMES = 400;

    private final FreeTimes freeTimes;
    private final SearchedPosts searched;
    private final BookingRules rules;
    private final FollowedPost followed;
    private final Posts posts;

    SlotSearch(FreeTimes freeTimes, SearchedPosts searched, BookingRules rules, FollowedPost followed, Posts posts) {
        this.freeTimes = freeTimes;
        this.searched = searched;
        this.rules = rules;
        this.followed = followed;
        this.posts = posts;
    }

    /**
     * {@code mode}: how several containers are to be presented; as they are now where it says nothing. Without a day, from the earliest
     * time on; a day before the goods arrive counts as the day of arrival.
     */
    Found of(Appointment appointment, String mode, @Nullable String post, @Nullable LocalDate from) {
        var now = followed.of(appointment);
        return of(mode.isEmpty() ? now : now.presented(AppointmentView.IN_TURN.equals(mode)), post, from);
    }

    private Found of(Appointment booked, @Nullable String post, @Nullable LocalDate from) {
        var choices = searched.choices(booked, from);
        var known = choices.stream()
                .map(sheet -> sheet.post().code())
                .filter(code -> code.equals(post))
                .findFirst()
                .orElse(booked.bcp());
        var here = known.equals(booked.bcp());
        var days = rules.operatorChooses(booked) && searched.mayCheck(known, booked, from)
                ? days(booked.at(known), from)
                : List.<Day>of();
        return new Found(choices, known, here, here && rules.operatorChooses(booked), days);
    }

    private List<Day> days(Appointment booked, @Nullable LocalDate from) {
        var words = new FrenchTime(posts.zone(booked.post()));
        var start = from == null ? freeTimes.earliestStart(booked) : words.startOf(from);
        return freeTimes.from(booked, start, TIMES).stream()
                .filter(time -> !Objects.equals(time, booked.startsAt()))
                .collect(groupingBy(words::dayOf, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .limit(DAYS)
                .map(day -> new Day(words.day(day.getKey()), slots(words, day.getValue())))
                .toList();
    }

    private static List<Slot> slots(FrenchTime words, List<Instant> times) {
        return times.stream()
                .map(time -> new Slot(time.toString(), words.time(time), words.moment(time)))
                .toList();
    }

    /** {@code here}: it is the post that the formality names; {@code bookable}: a time may be taken from this page. */
    record Found(List<PostSheet> posts, String post, boolean here, boolean bookable, List<Day> days) {}
}
