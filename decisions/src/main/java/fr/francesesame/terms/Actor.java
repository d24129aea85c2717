package fr.francesesame.terms;

/** Who has to act next on a formality. */
public enum Actor {
    OPERATOR,
    INSPECTOR,
    LABORATORY,
    TRACES,
    CUSTOMS,
    NOBODY
}
