package fr.francesesame.portal.tracking;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Live streams that one account, and everybody together, may have open on one node; fewer than the connections of the server. */
@ConfigurationProperties("sesame.streams")
record StreamSettings(@DefaultValue("30") int ofAccount, @DefaultValue("3000") int ofNode) {}
