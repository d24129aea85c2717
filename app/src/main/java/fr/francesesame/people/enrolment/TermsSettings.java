package fr.francesesame.people.enrolment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Versions in force of what is accepted at sign-up: the terms of use, and the consent to the use of one's data. */
@ConfigurationProperties("sesame.terms")
record TermsSettings(@DefaultValue("1") String version, @DefaultValue("1") String consentVersion) {}
