package fr.francesesame.notices.webhooks;

import fr.francesesame.foundation.platform.RareLog;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The threads of this node that carry webhooks: a slow subscriber delays neither people's pages nor the engine's work. */
@Component
class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final RareLog RARE = new RareLog();
    private static final int PAUSE_MILLIS = 1000;

    private final Carrier carrier;
    private final WebhookSettings settings;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService threads;

    Workers(Carrier carrier, WebhookSettings settings) {
        this.carrier = carrier;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        var pool = Executors.newScheduledThreadPool(settings.workers(), work -> {
            var thread = new Thread(work, "webhooks");
            thread.setDaemon(true);
            return thread;
        });
        for (var worker = 0; worker < settings.workers(); worker++) {
            var first = worker * PAUSE_MILLIS / settings.workers();
            pool.scheduleWithFixedDelay(this::carryAll, first, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        threads = pool;
    }

    /** A call under way may end; the events behind it go out from another node, or after the next start. */
    @Override
    public void stop() {
        running = false;
        var pool = threads;
        if (pool == null) {
            return;
        }
        pool.shutdown();
        try {
            pool.awaitTermination(settings.callTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void carryAll() {
        try {
            while (running && carrier.carryNext()) {
                LOG.trace("a webhook was carried");
            }
        } catch (DataAccessException fault) {
            if (RARE.isDue("webhooks")) {
                LOG.warn("Webhooks wait: the database said {}", fault.getClass().getSimpleName());
            }
        } catch (RuntimeException fault) {
            LOG.error("A webhook could not be carried", fault);
        }
    }
}
