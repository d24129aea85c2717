package fr.francesesame.processes;

/** Adhesions of companies to online services that ask for a convention on paper, and some for an audit and an approval. */
public interface ServiceAdhesions {

    /** Opens the administrator's first task in the caller's transaction; {@code adhesion}: its id, the business key of its process. */
    void ask(String adhesion, boolean auditRequired, boolean approvalRequired);
}
