package fr.francesesame.goods.checks;

import fr.francesesame.terms.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the diagram awaits of whom, also while an agent has suspended the formality. */
@Component
class AwaitedActions {

    private final JdbcClient jdbc;

    AwaitedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code STEP.WHO}; null where nothing is awaited. */
    @Nullable
    String of(Reference reference) {
        return jdbc.sql(
                        "select step || '.' || case when suspended then held_who else next_who end as awaited from formality"
                                + " where reference = ?")
                .param(reference.value())
                .query((row, n) -> java.util.Optional.ofNullable(row.getString("awaited")))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }
}
