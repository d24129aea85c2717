package fr.francesesame.notices.notifications;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at the SMS provider; without it no SMS leaves. {@code timeout}: for the connection and for the answer;
 * {@code hourlyCap}: SMS that one person gets in an hour; {@code maxParts}: parts of one SMS. Where the provider answers is read
 * through {@code PartnerAddresses}, where it finds us through {@link SmsReturn}.
 */
@ConfigurationProperties("sesame.sms")
record SmsSettings(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String from,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10") int hourlyCap,
        @DefaultValue("2") int maxParts) {}
