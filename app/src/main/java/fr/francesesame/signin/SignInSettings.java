package fr.francesesame.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code agentsNeedSecondFactor}: agents, analysts, DGITM and administrators sign in with a second factor; {@code secretsKey}:
 * 32 bytes in Base64, the key that the secrets of second factors are encrypted with. The same on every node, kept for good.
 */
@ConfigurationProperties("sesame.sign-in")
record SignInSettings(@DefaultValue("true") boolean agentsNeedSecondFactor, @Nullable String secretsKey) {}
