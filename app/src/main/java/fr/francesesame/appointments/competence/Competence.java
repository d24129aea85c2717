package fr.francesesame.appointments.competence;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a post is designated for the goods of a booking (Reg. (EU) 2019/1014 annex II), and which posts are where it is not. It is
 * asked for the day of the check; while there is none, for the day from which one may be chosen.
 */
@Component
public class Competence {

    private final NeededDesignations needs;
    private final Designations designations;
    private final Posts posts;
    private final BookingFormalities formalities;

    Competence(NeededDesignations needs, Designations designations, Posts posts, BookingFormalities formalities) {
        this.needs = needs;
        this.designations = designations;
        this.posts = posts;
        this.formalities = formalities;
    }

    /** Empty where the booking's post may check everything that it presents. */
    public Optional<NotDesignated> refusal(Appointment booked) {
        return Optional.ofNullable(refusals(List.of(booked)).get(booked.id()));
    }

    /** The bookings that stand at a post that may not check what they present, in the order given. */
    public Map<AppointmentId, NotDesignated> refusals(Collection<Appointment> bookings) {
        var needed = needs.of(bookings.stream().map(Appointment::id).toList());
        var concerned = bookings.stream()
                .filter(booked -> needed.containsKey(booked.id()))
                .toList();
        var days = days(concerned);
        var known = new HashMap<Question, Optional<NotDesignated>>();
        var refusals = new LinkedHashMap<AppointmentId, NotDesignated>();
        concerned.forEach(booked -> refusal(
                        booked,
                        Objects.requireNonNull(days.get(booked.id())),
                        Objects.requireNonNull(needed.get(booked.id())),
                        known)
                .ifPresent(refusal -> refusals.put(booked.id(), refusal)));
        return refusals;
    }

    /** The day of each check; where no time is chosen yet, the day from which one may be. */
    private Map<AppointmentId, LocalDate> days(List<Appointment> bookings) {
        var earliest = formalities.earliestStarts(bookings.stream()
                .filter(booked -> booked.startsAt() == null)
                .map(Appointment::id)
                .toList());
        var zones = new HashMap<BorderPost, ZoneId>();
        var days = new HashMap<AppointmentId, LocalDate>();
        for (var booked : bookings) {
            var start = booked.startsAt() == null ? earliest.get(booked.id()) : booked.startsAt();
            var zone = zones.computeIfAbsent(booked.post(), posts::zone);
            days.put(booked.id(), Objects.requireNonNull(start).atZone(zone).toLocalDate());
        }
        return days;
    }

    /** Empty where the booking's post may check everything at that time. */
    public Optional<NotDesignated> refusal(Appointment booked, Instant time) {
        var needed = needs.of(List.of(booked.id())).getOrDefault(booked.id(), List.of());
        return refusal(booked, dayOf(booked, time), needed, new HashMap<>());
    }

    /** Without a day, from the earliest time that may be chosen. */
    public boolean mayCheck(BorderPost post, Appointment booked, @Nullable LocalDate day) {
        var there = booked.at(post.code());
        var time = day == null
                ? formalities.earliestStart(there.id())
                : day.atStartOfDay(posts.zone(post)).toInstant();
        return refusal(there, time).isEmpty();
    }

    private Optional<NotDesignated> refusal(
            Appointment booked, LocalDate day, List<String> needed, Map<Question, Optional<NotDesignated>> known) {
        return needed.stream()
                .flatMap(designation ->
                        known.computeIfAbsent(new Question(booked.post(), designation, day), this::answer).stream())
                .findFirst();
    }

    private Optional<NotDesignated> answer(Question asked) {
        return designations.isDesignated(asked.post(), asked.designation(), asked.day())
                ? Optional.empty()
                : Optional.of(new NotDesignated(
                        asked.designation(),
                        designations.designatedFor(asked.designation(), asked.day(), asked.post())));
    }

    private LocalDate dayOf(Appointment booked, Instant time) {
        return time.atZone(posts.zone(booked.post())).toLocalDate();
    }

    private record Question(BorderPost post, String designation, LocalDate day) {}

    /** {@code posts} are those that can take the goods, the nearest first. */
    public record NotDesignated(String designation, List<PostSheet> posts) {

        /** The post of that code, if the goods may be checked there. */
        public Optional<PostSheet> at(String code) {
            return posts.stream()
                    .filter(sheet -> sheet.post().code().equals(code))
                    .findFirst();
        }

        /** The three nearest; a sentence has no room for all. */
        public String names() {
            return String.join(
                    ", ",
                    posts.stream()
                            .limit(3)
                            .map(sheet -> sheet.name() + " (" + sheet.post() + ")")
                            .toList());
        }
    }
}
