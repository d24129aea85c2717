package fr.francesesame.foundation.platform;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * A setting that leaves a door open stops the start, before anything listens or touches the database, but once the log knows how to
 * write accents.
 */
class InsecureSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        var broken = SafetyRule.brokenIn(settings);
        if (!broken.isEmpty()) {
            throw new Refused(broken, settings);
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    /** The rules that the settings break. */
    static class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> sentences;

        Refused(List<SafetyRule> broken, Environment settings) {
            super("insecure settings: " + broken);
            this.sentences =
                    broken.stream().map(rule -> rule.sentence(settings)).toList();
        }

        List<String> sentences() {
            return sentences;
        }
    }
}
