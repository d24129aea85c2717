package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where goods that only pass, or animals admitted for a time, leave, and by when. */
@Component
public class Exits {

    private final JdbcClient jdbc;

    Exits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code post}: code of one of our posts, null where the goods leave elsewhere. */
    public void settle(Reference reference, @Nullable String post, String place, LocalDate by) {
        jdbc.sql("update formality set exit_post = ?, exit_place = ?, exit_by = ? where reference = ?")
                .params(post, place, by, reference.value())
                .update();
    }

    public Optional<Exit> of(Reference reference) {
        return jdbc.sql("select service, exit_post as post, exit_by as by from formality"
                        + " where reference = ? and exit_by is not null")
                .param(reference.value())
                .query(Exit.class)
                .optional();
    }

    /** {@code service}: name of the one that checks; {@code by}: last day, in the zone of that post. */
    public record Exit(@Nullable String service, @Nullable String post, LocalDate by) {}
}
