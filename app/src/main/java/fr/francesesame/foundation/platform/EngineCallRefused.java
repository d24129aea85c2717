package fr.francesesame.foundation.platform;

/**
 * A signed-in account asked the engine for something that is not for it; {@code call}: the method and the path without its
 * parameters; {@code account}: who asked.
 */
public record EngineCallRefused(String account, String call) {}
