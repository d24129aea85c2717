package fr.francesesame.portal.messages;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where formalities are controlled. */
@Component
class FormalityPlaces {

    private final JdbcClient jdbc;

    FormalityPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one that is known. */
    Place of(Reference reference) {
        return jdbc.sql("select service, bcp from formality where reference = ?")
                .param(reference.value())
                .query((row, n) -> new Place(
                        row.getString("service") == null ? null : ControlService.valueOf(row.getString("service")),
                        row.getString("bcp")))
                .single();
    }

    record Place(@Nullable ControlService service, @Nullable String post) {}
}
