package fr.francesesame.foundation.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A job that found the database away has not failed: it keeps its tries, and is done a moment later. Lost races the engine knows by itself. */
@Component
class PassingJobFaults extends AbstractProcessEnginePlugin implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(PassingJobFaults.class);
    private static final RareLog RARE = new RareLog();
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Clock clock;

    PassingJobFaults(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(this);
    }

    @Override
    public Command<Object> getCommand(String job, Throwable fault) {
        if (!Faults.isDatabaseAway(fault)) {
            return new DefaultJobRetryCmd(job, fault);
        }
        if (RARE.isDue("jobs")) {
            LOG.warn("Work of the engine waits: {}", fault.toString());
        }
        return context -> postpone(job, context);
    }

    private Object postpone(String id, CommandContext context) {
        var job = context.getJobManager().findJobById(id);
        if (job != null) {
            job.setDuedate(Date.from(clock.instant().plus(MOMENT)));
            job.unlock();
        }
        return id;
    }
}
