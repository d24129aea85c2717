package fr.francesesame.foundation.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** What is done by the clock is done again the next time: an outage is a line of the log, anything else a fault to be looked at. */
@Component
class ScheduledFaults implements ThreadPoolTaskSchedulerCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFaults.class);
    private static final RareLog RARE = new RareLog();

    @Override
    public void customize(ThreadPoolTaskScheduler scheduler) {
        scheduler.setErrorHandler(ScheduledFaults::note);
    }

    private static void note(Throwable fault) {
        if (!Faults.pass(fault)) {
            LOG.error("What is done by the clock failed, and is done again the next time", fault);
        } else if (RARE.isDue("clock")) {
            LOG.warn("What is done by the clock waits: {}", fault.toString());
        }
    }
}
