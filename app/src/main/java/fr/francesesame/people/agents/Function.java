package fr.francesesame.people.agents;

/** What an agent does in a service at a post. */
enum Function {
    /** Sees the formalities. */
    CONSULTATION,
    /** Also works on the tasks. */
    CONTROL,
    /** Also habilitates others. */
    SUPERVISION
}
