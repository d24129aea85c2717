package fr.francesesame.foundation.platform;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Jobs are taken under the name by which this node shows that it is alive. */
@Component
class OwnedJobs implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof JobExecutor executor) {
            executor.setLockOwner(NodeLife.NODE);
        }
        return bean;
    }
}
