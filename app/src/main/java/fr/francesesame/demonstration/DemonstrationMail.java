package fr.francesesame.demonstration;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server on a free port of the loopback, so that two demonstrations never meet. */
@Configuration(proxyBeanMethods = false)
@Profile("demonstration")
class DemonstrationMail {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_PORT = 0;

    @Bean(destroyMethod = "stop")
    GreenMail greenMail() {
        var server = new GreenMail(new ServerSetup(ANY_PORT, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return server;
    }

    /** Else the mail server of {@code spring.mail} is written to, as outside the demonstration. */
    @Bean
    @ConditionalOnBooleanProperty(name = "sesame.demonstration.catch-mail", matchIfMissing = true)
    JavaMailSender mailSender(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }
}
