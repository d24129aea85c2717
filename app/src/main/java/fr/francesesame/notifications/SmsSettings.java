package fr.francesesame.notifications;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at the SMS provider; without it no SMS leaves. {@code timeout}: for the connection and for the answer. Where the
 * provider answers is read through {@code PartnerAddresses}.
 */
@ConfigurationProperties("sesame.sms")
record SmsSettings(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String from,
        @DefaultValue("10s") Duration timeout) {}
