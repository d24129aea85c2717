package fr.francesesame.demonstration;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Threads of the demonstration's own, so that nothing it plays ever waits before real work. */
@Component
@Profile("demonstration")
class Background implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3, work -> {
        var thread = new Thread(work, "demonstration");
        thread.setDaemon(true);
        return thread;
    });

    void every(Duration pause, Runnable work) {
        threads.scheduleWithFixedDelay(guarded(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void in(Duration delay, Runnable work) {
        threads.schedule(guarded(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** An exception would end a repeated task for good. */
    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException fault) {
                if (!threads.isShutdown()) {
                    LOG.warn("The demonstration stumbled and goes on: {}", fault.toString());
                }
            }
        };
    }
}
