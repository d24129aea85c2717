package fr.francesesame.foundation.platform;

import fr.francesesame.processes.PartnerTask;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The places of this node at each partner: threads of their own, so that a partner that hangs holds nobody else's. */
@Component
@EnableConfigurationProperties(PartnerSettings.class)
class PartnerWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerWorkers.class);
    private static final RareLog RARE = new RareLog();
    private static final int PAUSE_MILLIS = 1000;

    private final List<PartnerTask> kinds;
    private final PartnerDispatcher partnerDispatcher;
    private final PartnerSettings settings;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService threads;

    PartnerWorkers(List<PartnerTask> kinds, PartnerDispatcher partnerDispatcher, PartnerSettings settings) {
        this.kinds = kinds;
        this.partnerDispatcher = partnerDispatcher;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        var places = kinds.stream().mapToInt(kind -> kind.partners().size()).sum() * settings.places();
        var pool = Executors.newScheduledThreadPool(Math.max(1, places), work -> {
            var thread = new Thread(work, "partners");
            thread.setDaemon(true);
            return thread;
        });
        kinds.forEach(kind -> kind.partners().forEach(partner -> open(pool, partner, kind)));
        threads = pool;
    }

    private void open(ScheduledExecutorService pool, String partner, PartnerTask kind) {
        IntStream.range(0, settings.places())
                .forEach(place -> pool.scheduleWithFixedDelay(
                        () -> carryAll(partner, kind),
                        (long) place * PAUSE_MILLIS / settings.places(),
                        PAUSE_MILLIS,
                        TimeUnit.MILLISECONDS));
    }

    /** A call under way may end; what waits behind it is told by another node, or after the next start. */
    @Override
    public void stop() {
        running = false;
        var pool = threads;
        if (pool == null) {
            return;
        }
        pool.shutdown();
        try {
            pool.awaitTermination(settings.again().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void carryAll(String partner, PartnerTask kind) {
        try {
            while (running && partnerDispatcher.carryNext(partner, kind)) {
                LOG.trace("{} was talked to", partner);
            }
        } catch (RuntimeException fault) {
            if (!Faults.pass(fault)) {
                LOG.error("What waits for {} could not be carried out", partner, fault);
            } else if (RARE.isDue(partner)) {
                LOG.warn("What waits for {} waits on: {}", partner, fault.toString());
            }
        }
    }
}
