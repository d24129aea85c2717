package fr.francesesame.people.signin;

import fr.francesesame.foundation.platform.Committed;
import fr.francesesame.foundation.secrets.SecretBox;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.boot.autoconfigure.web.ServerProperties;
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
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database, encrypted: a browser may be served by one node, then by another. */
@Configuration(proxyBeanMethods = false)
class SessionStore implements BeanClassLoaderAware {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /** What no session of ours can be called is no session. */
    @Bean
    CookieSerializer sessionCookie(ServerProperties server) {
        var settings = server.getServlet().getSession().getCookie();
        var cookie = new DefaultCookieSerializer() {
            @Override
            public List<String> readCookieValues(HttpServletRequest request) {
                return super.readCookieValues(request).stream()
                        .filter(id -> ID.matcher(id).matches())
                        .toList();
            }
        };
        cookie.setCookieName(settings.getName());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(Boolean.TRUE.equals(settings.getSecure()));
        cookie.setSameSite(settings.getSameSite().attributeValue());
        return cookie;
    }

    @Bean
    ConversionService springSessionConversionService(SecretBox box) {
        var write = new SerializingConverter();
        var read = new DeserializingConverter(forgiving(new DefaultDeserializer(classes)));
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, content -> box.shutForSession(write.convert(content)));
        conversion.addConverter(byte[].class, Object.class, kept -> open(box, kept)
                .map(read::convert)
                .orElse(null));
        return conversion;
    }

    /** Nothing is deserialized that this application has not shut; under an earlier key its owner signs in again. */
    private static Optional<byte[]> open(SecretBox box, byte[] kept) {
        try {
            return Optional.of(box.openFromSession(kept));
        } catch (IllegalStateException notOurs) {
            LOG.info("An attribute of a session was not encrypted with the key in force: {}", notOurs.getMessage());
            return Optional.empty();
        }
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
