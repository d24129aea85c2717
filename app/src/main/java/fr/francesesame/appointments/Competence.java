package fr.francesesame.appointments;

import fr.francesesame.decisions.PostDesignation;
import fr.francesesame.posts.Designations;
import fr.francesesame.posts.PostSheet;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a post is designated for the goods of a booking (Reg. (EU) 2019/1014 annex II), and which posts are where it is not. */
@Component
class Competence {

    private final JdbcClient jdbc;
    private final PostDesignation table;
    private final Designations designations;

    Competence(JdbcClient jdbc, PostDesignation table, Designations designations) {
        this.jdbc = jdbc;
        this.table = table;
        this.designations = designations;
    }

    /** Empty where the booking's post may check everything that it presents. */
    Optional<NotDesignated> refusal(BookedAppointment booked) {
        return needed(booked.id()).stream()
                .filter(designation -> !designations.isDesignated(booked.post(), designation))
                .findFirst()
                .map(designation -> new NotDesignated(designation, designations.designatedFor(designation)));
    }

    boolean mayCheck(BorderPost post, AppointmentId appointment) {
        return needed(appointment).stream().allMatch(designation -> designations.isDesignated(post, designation));
    }

    /** One question for all goods lines that say the same. */
    private List<String> needed(AppointmentId appointment) {
        return jdbc
                .sql(
                        """
                        select distinct f.type, coalesce(left(line ->> 'cn', 4), '') as heading,
                            coalesce(jsonb_path_query_first(v.certificate,
                                '$.notes[*].codes[*] ? (@ == "FROZEN" || @ == "CHILLED" || @ == "AMBIENT")') #>> '{}', 'UNKNOWN') as temperature,
                            case when line ->> 'productType' ~* 'feed|pet food' then 'feed' else 'food' end as use
                        from appointment_formality a join formality f using (reference)
                        left join formality_version v using (reference, version)
                        left join lateral jsonb_array_elements(v.certificate -> 'lines') line on true
                        where a.appointment_id = ?
                        """)
                .param(appointment.value())
                .query((row, number) -> new PostDesignation.Facts(
                        row.getString("type"),
                        row.getString("heading"),
                        row.getString("temperature"),
                        row.getString("use")))
                .list()
                .stream()
                .map(facts -> table.of(facts).outcome())
                .filter(PostDesignation::isNeeded)
                .distinct()
                .toList();
    }

    /** {@code posts} are those that can take the goods. */
    record NotDesignated(String designation, List<PostSheet> posts) {
        String names() {
            return String.join(
                    ", ",
                    posts.stream()
                            .map(sheet -> sheet.name() + " (" + sheet.post() + ")")
                            .toList());
        }
    }
}
