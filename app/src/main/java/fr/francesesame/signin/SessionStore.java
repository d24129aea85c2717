package fr.francesesame.signin;

import fr.francesesame.platform.Committed;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database: a browser may be served by one node, then by another. */
@Configuration(proxyBeanMethods = false)
class SessionStore implements BeanClassLoaderAware {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    private ClassLoader classes = SessionStore.class.getClassLoader();

    @Override
    public void setBeanClassLoader(ClassLoader classes) {
        this.classes = classes;
    }

    /** Two requests of one browser may write the same attribute at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer writeAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Under a name of their own: to keep a session is no change that anybody asked for. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setName(Committed.OF_SESSIONS);
        return apart;
    }

    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(
                byte[].class, Object.class, new DeserializingConverter(forgiving(new DefaultDeserializer(classes))));
        return conversion;
    }

    /** What an older release has written and this one cannot read counts as absent: its owner signs in again. */
    private static Deserializer<@Nullable Object> forgiving(DefaultDeserializer reader) {
        return bytes -> {
            try {
                return reader.deserialize(bytes);
            } catch (IOException | SerializationFailedException unreadable) {
                LOG.info("An attribute of a session was written by another release: {}", unreadable.getMessage());
                return null;
            }
        };
    }
}
