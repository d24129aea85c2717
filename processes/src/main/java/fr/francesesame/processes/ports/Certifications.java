package fr.francesesame.processes.ports;

/** What becomes of a request for certification that the administrator has examined; {@code request}: its id. */
public interface Certifications {

    /** The account is of the company, and holds the roles it was given. */
    void certify(String request);

    void refuse(String request);

    /** Tells the applicant by e-mail; a fault that passes is thrown as it is, and tried again. */
    void tellApplicant(String request);
}
