package fr.francesesame.processes;

/** Starts the answer to a person's request about his data. Joins the caller's transaction. */
public interface PersonRequestStarter {

    /** Group of the officers of DGDDI in charge. */
    String OFFICERS = "data-protection";

    void open(String request);
}
