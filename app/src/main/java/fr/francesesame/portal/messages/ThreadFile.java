package fr.francesesame.portal.messages;

import java.util.UUID;

/** A file of a message, without its content; {@code waiting}: for the scanner, and nobody can take it yet. */
record ThreadFile(
        UUID id, long entry, String name, String mediaType, long size, String digest, String person, boolean waiting) {}
