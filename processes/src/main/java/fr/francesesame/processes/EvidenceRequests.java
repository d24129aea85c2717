package fr.francesesame.processes;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;

/** Starts the answer to an operator who asks for the records of a formality. Joins the caller's transaction. */
public interface EvidenceRequests {

    /** {@code request}: id under which it is kept; the task goes to that service at the formality's post. */
    void open(String request, Reference reference, ControlService service);
}
