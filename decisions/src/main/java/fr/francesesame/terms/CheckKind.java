package fr.francesesame.terms;

/** The official controls of Regulation (EU) 2017/625 art 3(41)-(43), and the laboratory's. */
public enum CheckKind {
    DOCUMENTARY,
    IDENTITY,
    PHYSICAL,
    LABORATORY
}
