package fr.francesesame.notices.notifications;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what notices say of a formality. */
@Component
class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isFormality(Reference reference) {
        return jdbc.sql("select exists (select 1 from formality where reference = ?)")
                .param(reference.value())
                .query(Boolean.class)
                .single();
    }

    Subject of(Reference reference) {
        return jdbc.sql("select service, bcp, goods, eta from formality where reference = ?")
                .param(reference.value())
                .query((row, number) -> subject(row))
                .single();
    }

    /** What comes next as the dossier says it now, with its deadline where there is one. */
    Optional<Next> next(String reference) {
        return jdbc.sql("select next_what, next_who, next_due_at from formality"
                        + " where reference = ? and next_what is not null and next_who is not null")
                .param(reference)
                .query((row, number) -> new Next(
                        row.getString("next_what"), row.getString("next_who"), SqlInstants.instant(row, "next_due_at")))
                .optional();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var service = row.getString("service");
        var post = row.getString("bcp");
        return new Subject(
                service == null ? null : ControlService.valueOf(service),
                post == null ? null : new BorderPost(post),
                row.getString("goods"),
                SqlInstants.instant(row, "eta"));
    }
}
