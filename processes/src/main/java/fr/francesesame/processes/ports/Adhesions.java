package fr.francesesame.processes.ports;

/** What becomes of an adhesion when its last paper is in; {@code adhesion}: its id. */
public interface Adhesions {

    void open(String adhesion);

    void refuse(String adhesion);
}
