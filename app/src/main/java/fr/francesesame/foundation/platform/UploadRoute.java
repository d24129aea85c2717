package fr.francesesame.foundation.platform;

/** A door that takes larger files than others: {@code path} whole, {@code bytes} of the body in all. */
public record UploadRoute(String path, long bytes) {}
