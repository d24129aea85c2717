package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is recorded after a decision: arrival, exit, execution of a measure. */
@Configuration(proxyBeanMethods = false)
class FollowUpForms {

    /** Goods authorised to go on have arrived where they were to go (Reg. (EU) 2019/2124). */
    @Bean
    TaskForm arrivalForm(Timeline timeline, CaseDays days) {
        return new DayAndWordsForm(
                timeline, days, "userTask_recordArrival", "arrivedOn", Field.line("place"), "arrivalRecorded");
    }

    /** Animals admitted for a time have left the Union (Reg. (EU) 2019/1715, CHED-A). */
    @Bean
    TaskForm exitForm(Timeline timeline, CaseDays days) {
        return new DayAndWordsForm(
                timeline, days, "userTask_recordExit", "leftOn", Field.line("place"), "exitRecorded");
    }

    /** The same once a second expert opinion has extended the time (Reg. (EU) 2017/625 art 69(3)). */
    @Bean
    TaskForm executionAfterOpinionForm(ExecutedMeasures measures, CaseDays days) {
        return new ExecutionForm("userTask_recordExecutionAfterOpinion", measures, days);
    }

    /** The measure ordered by the refusal has been carried out (Reg. (EU) 2017/625 art 69(1)). */
    @Bean
    TaskForm executionForm(ExecutedMeasures measures, CaseDays days) {
        return new ExecutionForm("userTask_recordExecution", measures, days);
    }
}
