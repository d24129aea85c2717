package fr.francesesame.appointments.search;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The posts at which somebody may look for a time. */
@Component
class SearchedPosts {

    private final Competence competence;
    private final BorderPosts posts;
    private final Desks desks;

    SearchedPosts(Competence competence, BorderPosts posts, Desks desks) {
        this.competence = competence;
        this.posts = posts;
        this.desks = desks;
    }

    /** Posts with a desk for this check that may take the goods, and the booking's own. */
    List<PostSheet> choices(Appointment booked, @Nullable LocalDate from) {
        return posts.all().stream()
                .filter(sheet -> sheet.post().equals(booked.post())
                        || (desks.of(sheet.post().code(), booked.kind()).isPresent()
                                && competence.mayCheck(sheet.post(), booked, from)))
                .toList();
    }

    boolean mayCheck(String bcp, Appointment booked, @Nullable LocalDate from) {
        return competence.mayCheck(new BorderPost(bcp), booked, from);
    }
}
