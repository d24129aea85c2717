package fr.francesesame.notices.webhooks;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code loopbackAllowed}: addresses of this machine may be called, and without TLS; for the demonstration only.
 * {@code refusedNetworks}: networks (CIDR) never called beyond those that are nobody's on the Internet. {@code workers}: calls
 * under way at a time on this node, of which {@code perSubscription} to one subscriber. {@code callTimeout} bounds a whole call,
 * however slowly it is answered.
 */
@ConfigurationProperties("sesame.webhooks")
record WebhookSettings(
        @DefaultValue("false") boolean loopbackAllowed,
        @DefaultValue({}) List<String> refusedNetworks,
        @DefaultValue("4") int workers,
        @DefaultValue("2") int perSubscription,
        @DefaultValue("10") int perCompany,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("15s") Duration callTimeout) {}
