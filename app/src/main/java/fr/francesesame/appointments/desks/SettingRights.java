package fr.francesesame.appointments.desks;

import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Supervisors settle the desks and designations of their services, at every post; for anybody else there are no such pages. */
@Component
public class SettingRights {

    private final Scopes scopes;
    private final RecordedDesks recordedDesks;
    private final BorderPosts posts;

    SettingRights(Scopes scopes, RecordedDesks recordedDesks, BorderPosts posts) {
        this.scopes = scopes;
        this.recordedDesks = recordedDesks;
        this.posts = posts;
    }

    /** Nobody else gets further. */
    public void check() {
        supervisor();
    }

    /** Account of the supervisor; nobody else gets further. */
    public String username() {
        return supervisor().username();
    }

    private Scope supervisor() {
        var scope = scopes.current();
        if (scope.kind() != Person.Kind.SUPERVISOR) {
            throw new NoSuchAppointment();
        }
        return scope;
    }

    /** Names of the services that the person supervises. */
    public Set<String> services() {
        return supervisor().habilitations().stream()
                .map(one -> one.service().name())
                .collect(Collectors.toSet());
    }

    /** Kinds of check that the supervisor settles. */
    public List<String> kinds() {
        return recordedDesks.kindsOf(supervisor());
    }

    /** Every post. */
    public List<PostSheet> posts() {
        return posts.all();
    }

    /** The desk of a known post, whether it has been opened or not. */
    public DeskKey desk(String bcp, String kind) {
        if (!kinds().contains(kind)) {
            throw new NoSuchAppointment();
        }
        return new DeskKey(post(bcp).code(), kind);
    }

    /** A post that is known. */
    public BorderPost post(String bcp) {
        supervisor();
        return posts().stream()
                .map(PostSheet::post)
                .filter(post -> post.code().equals(bcp))
                .findFirst()
                .orElseThrow(NoSuchAppointment::new);
    }
}
