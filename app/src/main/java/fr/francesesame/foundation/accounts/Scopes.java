package fr.francesesame.foundation.accounts;

/** The one place that says what an account may see. */
public interface Scopes {

    /** What an account sees of formalities; an unknown one sees nothing. */
    Scope of(String username);

    /** The same, in another service than the tracking of formalities. */
    Scope of(String username, OnlineService service);

    /** Scope of whoever is signed in on this request. */
    Scope current();

    /** The same, in another service than the tracking of formalities. */
    Scope current(OnlineService service);
}
