package fr.francesesame.portal.documents;

import java.util.UUID;

/**
 * A file that was looked at, as it is kept: {@code size} in bytes, {@code digest} SHA-256 in hexadecimal; {@code waiting}: the scanner has yet to
 * say that it does no harm.
 */
public record ReceivedFile(UUID id, String name, String mediaType, long size, String digest, boolean waiting) {}
