package fr.francesesame.people.letters;

/** Posts e-mails of accounts. */
public interface Letters {

    /**
     * Joins the caller's transaction. {@code subject}: the identifier of the account, or of the sign-up, concerned; of a company's
     * e-mail the mandate or adhesion in French words.
     */
    void post(LetterKind kind, String subject, String address);

    /**
     * The same to the account of that address, whoever it is. Looked up when the e-mail leaves, so that posting takes the same
     * time whether there is one or not; where there is none, nothing leaves.
     */
    void postToOwner(LetterKind kind, String address);
}
