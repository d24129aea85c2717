package fr.francesesame.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code agentsNeedSecondFactor}: agents, analysts, DGITM and administrators sign in with a second factor. */
@ConfigurationProperties("sesame.sign-in")
record SignInSettings(@DefaultValue("true") boolean agentsNeedSecondFactor) {}
