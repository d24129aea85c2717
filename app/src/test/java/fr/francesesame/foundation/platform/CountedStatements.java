package fr.francesesame.foundation.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what requests ask of the database; the work of the engine and of clocks is not theirs. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements implements BeanPostProcessor {

    private static final AtomicInteger ASKED = new AtomicInteger();

    /** How many statements the requests of this call prepared. */
    public static int of(Runnable call) {
        var before = ASKED.get();
        call.run();
        return ASKED.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection());
        }

        private static Connection counted(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Counted.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")
                                && Thread.currentThread().getName().startsWith("http-nio")) {
                            ASKED.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException fault) {
                            throw fault.getCause();
                        }
                    });
        }
    }
}
