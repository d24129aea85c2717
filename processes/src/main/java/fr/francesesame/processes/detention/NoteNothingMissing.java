package fr.francesesame.processes.detention;

import fr.francesesame.processes.ports.DetainedGoods;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteNothingMissing implements JavaDelegate {

    private final DetainedGoods goods;

    NoteNothingMissing(DetainedGoods goods) {
        this.goods = goods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        goods.nothingMissing(execution.getProcessBusinessKey());
    }
}
