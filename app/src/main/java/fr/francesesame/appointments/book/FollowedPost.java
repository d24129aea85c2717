package fr.francesesame.appointments.book;

import org.springframework.stereotype.Component;

/**
 * A booking follows its goods: the next time is chosen at the post that its formalities name now. Until then the place at the post
 * that they named before is kept.
 */
@Component
public class FollowedPost {

    private final BookingFormalities formalities;

    FollowedPost(BookingFormalities formalities) {
        this.formalities = formalities;
    }

    /** The booking as the next time will be chosen; as it is where its formalities name several posts. */
    public Appointment of(Appointment booked) {
        var named = formalities.posts(booked.id());
        return named.size() == 1 ? booked.at(named.iterator().next()) : booked;
    }
}
