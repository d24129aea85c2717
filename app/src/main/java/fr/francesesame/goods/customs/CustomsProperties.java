package fr.francesesame.goods.customs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long DELTA is waited for; where it answers is read through {@code PartnerAddresses}. */
@ConfigurationProperties("sesame.customs")
record CustomsProperties(@DefaultValue("5s") Duration connectTimeout, @DefaultValue("20s") Duration readTimeout) {}
