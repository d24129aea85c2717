package fr.francesesame.foundation.platform;

import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.foundation.platform.InsecureSettings.Refused;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whatever named it, the database of invented content stands on this machine: looked at once more where the pool is made. */
@Component
@Profile("demonstration | trial")
class DatabaseInReach implements BeanPostProcessor {

    private final Environment settings;

    DatabaseInReach(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && !Loopback.isDatabase(String.valueOf(pool.getJdbcUrl()))) {
            throw new Refused(List.of(SafetyRule.OUTSIDE_ADDRESS), settings);
        }
        return bean;
    }
}
