package fr.francesesame.accounts;

/** The one place that says what an account may see. */
public interface Scopes {

    /** Scope of an account; an unknown one sees nothing. */
    Scope of(String username);

    /** Scope of whoever is signed in on this request. */
    Scope current();
}
