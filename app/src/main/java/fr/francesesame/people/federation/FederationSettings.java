package fr.francesesame.people.federation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an outside identity provider is believed ({@code sesame.federation.*}). {@code companiesClaim}: where it lists the SIRET
 * numbers of the person's establishments; {@code vouchesForCompanies}: whether they count as certified, with every right, for as
 * long as it says so.
 */
@ConfigurationProperties("sesame.federation")
record FederationSettings(@DefaultValue("companies") String companiesClaim, boolean vouchesForCompanies) {}
