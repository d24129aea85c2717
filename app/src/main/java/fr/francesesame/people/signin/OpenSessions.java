package fr.francesesame.people.signin;

/** The signed-in browsers of an account, on every node. */
public interface OpenSessions {

    /** Ends them all: whoever uses one has to sign in again. */
    void endAll(String username);
}
