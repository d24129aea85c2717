package fr.francesesame.processes;

/** Requests to the customs administrator to certify that an account works for a company. Every call joins the caller's transaction. */
public interface CompanyCertifications {

    /** Opens the administrator's task; {@code request}: the id of the request, the business key of its process. */
    void ask(String request);

    /** The applicant has given the request up; false where it had been decided already. */
    boolean withdrawn(String request);
}
