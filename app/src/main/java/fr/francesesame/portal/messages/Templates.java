package fr.francesesame.portal.messages;

import fr.francesesame.terms.ControlService;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the texts that services answer with. */
@Component
class Templates {

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Template> of(ControlService service) {
        return jdbc.sql("select id, service, title, body from message_template where service = ? order by title, id")
                .param(service.name())
                .query(Template.class)
                .list();
    }

    Optional<Template> find(long id) {
        return jdbc.sql("select id, service, title, body from message_template where id = ?")
                .param(id)
                .query(Template.class)
                .optional();
    }

    /** False where the service has another text of that title. */
    boolean add(ControlService service, String title, String body, String person) {
        return jdbc.sql("insert into message_template (service, title, body, changed_by) values (?, ?, ?, ?)"
                                + " on conflict (service, title) do nothing")
                        .params(service.name(), title, body, person)
                        .update()
                == 1;
    }

    void change(long id, String body, String person) {
        jdbc.sql("update message_template set body = ?, changed_by = ?, changed_at = clock_timestamp() where id = ?")
                .params(body, person, id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from message_template where id = ?").param(id).update();
    }

    record Template(long id, ControlService service, String title, String body) {}
}
