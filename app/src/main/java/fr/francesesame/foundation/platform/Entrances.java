package fr.francesesame.foundation.platform;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;

/** Puts our own answers around everything, in the place of the container's as well. */
@Configuration(proxyBeanMethods = false)
class Entrances {

    @Bean
    FilterRegistrationBean<EntranceFilter> entrance(
            HttpFirewall firewall, KnownNames names, SameOrigin origin, SafeHeaders headers, PlainAnswer plain) {
        var door = new FilterRegistrationBean<>(new EntranceFilter(firewall, names, origin, headers, plain));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return door;
    }

    @Bean
    FilterRegistrationBean<PublicDoorsFilter> publicDoors(PlainAnswer plain) {
        var doors = new FilterRegistrationBean<>(new PublicDoorsFilter(plain));
        doors.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return doors;
    }

    /** Where a request is refused before any filter sees it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownErrors(SafeHeaders headers, PlainAnswer plain) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnErrorValve(headers, plain)));
    }
}
