package fr.francesesame.terms;

/** Whether goods stand in a list of the law: surely, perhaps (a more precise code or an agent has to say), or not. */
public enum Listing {
    YES,
    POSSIBLE,
    NO
}
