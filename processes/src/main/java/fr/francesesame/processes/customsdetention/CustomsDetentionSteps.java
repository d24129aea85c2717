package fr.francesesame.processes.customsdetention;

import fr.francesesame.processes.ports.DetainedGoods;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code customsDetention}; the business key is the MRN of the declaration. */
@Component
public class CustomsDetentionSteps {

    private final UndeclaredFormalities undeclared;
    private final DetainedGoods goods;

    CustomsDetentionSteps(UndeclaredFormalities undeclared, DetainedGoods goods) {
        this.undeclared = undeclared;
        this.goods = goods;
    }

    /** What the declared goods should have come with, and whose inspectors settle it. */
    public void findUndeclared(DelegateExecution execution) {
        undeclared.find(execution);
    }

    /** The goods need no document: customs lets them go. */
    public void noteNothingMissing(DelegateExecution execution) {
        goods.nothingMissing(execution.getProcessBusinessKey());
    }

    /** Everything that was missing was notified: the formalities decide. */
    public void noteNotified(DelegateExecution execution) {
        goods.followed(execution.getProcessBusinessKey());
    }
}
