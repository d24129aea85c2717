package fr.francesesame.foundation.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code places}: calls under way at a time on this node, of each partner. {@code turn}: after so long a node that does not come
 * back has lost its turn; longer than the longest call. {@code again}: how soon a partner that was silent is asked again.
 * {@code patience}: after so long an analyst is told in Cockpit.
 */
@ConfigurationProperties("sesame.partners")
record PartnerSettings(
        @DefaultValue("2") int places,
        @DefaultValue("60s") Duration turn,
        @DefaultValue("10s") Duration again,
        @DefaultValue("15m") Duration patience) {}
