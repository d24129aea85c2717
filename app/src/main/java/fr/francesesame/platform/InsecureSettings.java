package fr.francesesame.platform;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** A setting that leaves a door open stops the start, before anything listens or touches the database. */
class InsecureSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var broken = SafetyRule.brokenIn(environment);
        if (!broken.isEmpty()) {
            throw new Refused(broken, environment);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
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
