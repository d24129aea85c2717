package fr.francesesame.portal.tracking;

import fr.francesesame.notices.notifications.Following;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lots each account follows or has left, and whether it wants to hear of no others. */
@Component
class FollowedLots implements Following {

    private final JdbcClient jdbc;

    FollowedLots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was chosen for the lot decides; of one that nothing was chosen for, whether only followed ones are to be told. */
    @Override
    public boolean hears(String username, Reference reference) {
        return jdbc.sql(
                        "select coalesce((select follows from lot_following where username = :username and reference = :reference),"
                                + " not exists (select 1 from lot_following_only where username = :username))")
                .param("username", username)
                .param("reference", reference.value())
                .query(Boolean.class)
                .single();
    }

    /** {@code follows}: false to hear no more of them. The account sees them all. */
    void choose(String username, Collection<Reference> references, boolean follows) {
        jdbc.sql(
                        "insert into lot_following (username, reference, follows) select :username, r, :follows from unnest(:all::text[]) r"
                                + " on conflict (username, reference) do update set follows = excluded.follows")
                .param("username", username)
                .param("follows", follows)
                .param("all", references.stream().map(Reference::value).toArray(String[]::new))
                .update();
    }

    boolean hearsOnlyFollowed(String username) {
        return jdbc.sql("select exists (select 1 from lot_following_only where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    void hearOnlyFollowed(String username, boolean only) {
        jdbc.sql(
                        only
                                ? "insert into lot_following_only values (?) on conflict do nothing"
                                : "delete from lot_following_only where username = ?")
                .param(username)
                .update();
    }
}
