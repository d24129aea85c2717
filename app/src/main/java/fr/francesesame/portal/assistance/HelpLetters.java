package fr.francesesame.portal.assistance;

import java.util.Optional;

/** E-mails to whoever asks without an account; each carries a link of its own that nobody can guess. */
public interface HelpLetters {

    /** Joins the caller's transaction; the e-mail says nothing of what was typed. */
    void post(About about, String request, String address);

    /** The number of the request that the link shows; empty where the link is not ours, or too old. */
    Optional<String> request(String token);

    /** What the e-mail tells. */
    enum About {
        RECEIVED,
        ASKED,
        ANSWERED,
        CLOSED
    }
}
