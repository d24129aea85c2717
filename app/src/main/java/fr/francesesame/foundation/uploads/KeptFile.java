package fr.francesesame.foundation.uploads;

import java.nio.file.Path;

/** A file on disk as it may be kept: {@code size} in bytes, {@code digest} SHA-256 of the content in hexadecimal. */
public record KeptFile(String name, String mediaType, Path content, long size, String digest) {}
