package fr.francesesame.goods.consignments;

import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedRegisterOutcomes implements RegisterOutcomes {

    private final JdbcClient jdbc;
    private final ConsignmentLock goods;

    RecordedRegisterOutcomes(JdbcClient jdbc, ConsignmentLock goods) {
        this.jdbc = jdbc;
        this.goods = goods;
    }

    @Override
    public Optional<String> of(Reference reference) {
        return jdbc.sql("select register_outcome from formality where reference = ? and register_outcome is not null")
                .param(reference.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void set(Reference reference, String outcome) {
        goods.holdOf(reference);
        jdbc.sql("update formality set register_outcome = ? where reference = ?")
                .params(outcome, reference.value())
                .update();
    }
}
