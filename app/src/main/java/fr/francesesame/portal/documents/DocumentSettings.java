package fr.francesesame.portal.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the folders. {@code clamdHost}: where a ClamAV daemon listens; empty: nothing is scanned. {@code downloads…}: how many
 * downloads may be under way at a time, of one account and on this node.
 */
@ConfigurationProperties("sesame.documents")
record DocumentSettings(
        @DefaultValue("") String clamdHost,
        @DefaultValue("3310") int clamdPort,
        @DefaultValue("4") int downloadsOfAccount,
        @DefaultValue("40") int downloadsOfNode) {}
