package fr.francesesame.decisions;

/** An outcome with its explanation. */
public record Decided<T>(T outcome, Explanation explanation) {}
