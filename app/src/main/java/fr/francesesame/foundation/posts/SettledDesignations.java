package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The designations of the posts as supervisors settle them, from a day on. Nothing in it is ever overwritten. */
public interface SettledDesignations {

    /** In the order of annex II. */
    List<DesignationKind> kinds();

    /** Abbreviations in force that day, by the code of the post; a post without any is left out. */
    Map<String, List<String>> inForce(LocalDate day);

    /** Where each kind stands at the post that day. */
    List<Standing> standings(BorderPost post, LocalDate day);

    /** Everything that was settled for the post, the newest first, at most a hundred. */
    List<Settled> history(BorderPost post);

    /** Until the caller's transaction ends nobody else settles a designation of that post, and no check of it begins. */
    void holdAlone(BorderPost post);

    void settle(BorderPost post, Settling settling, String username);

    /** {@code source}: the act that says so; {@code from}: first day on which it holds. */
    record Settling(String code, boolean designated, LocalDate from, String source, String reason) {}

    /** {@code changes}: the day on which it becomes the contrary, where one is settled already. */
    record Standing(
            DesignationKind kind,
            boolean designated,
            @Nullable String source,
            boolean invented,
            @Nullable LocalDate changes) {}

    /** {@code from} is null for what the published list has always said, {@code reason} and {@code person} with it. */
    record Settled(
            String code,
            boolean designated,
            @Nullable LocalDate from,
            String source,
            boolean invented,
            @Nullable String reason,
            @Nullable String person,
            Instant at) {}
}
