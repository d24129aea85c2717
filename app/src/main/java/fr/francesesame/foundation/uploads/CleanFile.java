package fr.francesesame.foundation.uploads;

/** A file as it is kept: a name without harm, the type that its content shows, and no trace of where a photograph was taken. */
public record CleanFile(String name, String mediaType, byte[] content) {}
