package fr.francesesame.processes;

/** Posts the e-mails of accounts; the engine's job executor is their outbox. */
public interface AccountMail {

    /** Joins the caller's transaction: the e-mail leaves if and only if what it tells has been written. */
    void post(String letterId);
}
