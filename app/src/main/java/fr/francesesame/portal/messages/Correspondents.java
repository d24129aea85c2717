package fr.francesesame.portal.messages;

import fr.francesesame.portal.messages.MessageThread.Box;
import fr.francesesame.terms.ControlService;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands on either side of a thread. */
@Component
class Correspondents {

    private static final String AGENTS =
            """
            select distinct a.username from account a join account_post p using (username)
            where a.active and a.kind = :kind and p.service = :service and (:post::text is null or p.bcp = :post)
                and p.function <> 'CONSULTATION' order by a.username""";

    private final JdbcClient jdbc;

    Correspondents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accounts of operators that read it by their right for this service. */
    List<String> operators(MessageThread thread) {
        return jdbc.sql(
                        """
                select distinct s.username from account_sight s join account a using (username)
                where a.active and a.kind = 'OPERATOR' and s.service in ('ALL', 'MESSAGING')
                    and (:reference::text is null and s.mandate is null and s.identifier = :siret
                        or exists (select 1 from formality_party p join formality f using (reference)
                            where p.reference = :reference and f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
                                and p.identifier = s.identifier and (s.mandate is null or s.formality_type = f.type)))
                order by s.username""")
                .param("reference", thread.reference())
                .param("siret", thread.siret())
                .query(String.class)
                .list();
    }

    /** Inspectors who may answer it. */
    List<String> agents(Box box) {
        return of("INSPECTOR", box.service(), box.post());
    }

    /** Supervisors of the service, wherever they are. */
    List<String> supervisors(Box box) {
        return of("SUPERVISOR", box.service(), null);
    }

    /** Inspectors and supervisors to whom it may be given. */
    List<String> colleagues(Box box) {
        return Stream.concat(agents(box).stream(), supervisors(box).stream())
                .distinct()
                .toList();
    }

    private List<String> of(String kind, ControlService service, @Nullable String post) {
        return jdbc.sql(AGENTS)
                .param("kind", kind)
                .param("service", service.name())
                .param("post", post)
                .query(String.class)
                .list();
    }

    /** Services at posts for which an agent may act. */
    List<Place> places(String username) {
        return jdbc.sql("select service, bcp from account_post where username = ? and function <> 'CONSULTATION'"
                        + " order by service, bcp")
                .param(username)
                .query((row, n) -> new Place(ControlService.valueOf(row.getString("service")), row.getString("bcp")))
                .list();
    }

    record Place(ControlService service, String post) {}
}
