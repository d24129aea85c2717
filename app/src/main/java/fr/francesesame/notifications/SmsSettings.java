package fr.francesesame.notifications;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at the SMS provider; without it no SMS leaves. {@code baseUrl}: another address than the provider's own, such
 * as a relay; {@code timeout}: for the connection and for the answer.
 */
@ConfigurationProperties("sesame.sms")
record SmsSettings(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String from,
        @DefaultValue("https://api.twilio.com") URI baseUrl,
        @DefaultValue("10s") Duration timeout) {}
