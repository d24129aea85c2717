package fr.francesesame.platform;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Outside the demonstration a setting that leaves a door open stops the start, before anything listens or touches the database. */
class InsecureSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demonstration"))) {
            return;
        }
        var broken = SafetyRule.brokenIn(environment);
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** The rules that the settings break. */
    static class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<SafetyRule> broken;

        Refused(List<SafetyRule> broken) {
            super("insecure settings: " + broken);
            this.broken = broken;
        }

        List<SafetyRule> broken() {
            return broken;
        }
    }
}
