package fr.francesesame.processes;

/** Goods that customs detains since they were declared without the documents they need (Reg. (EU) 2017/625 art 57(3)). */
public interface Detentions {

    /** Opens the case of a declaration, by its MRN. Joins the caller's transaction. */
    void open(String mrn);

    /** Every formality that was missing was notified after all; false where no case waited for it. */
    boolean notified(String mrn);
}
