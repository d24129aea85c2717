package fr.francesesame.portal.documents;

/** As many downloads are under way as the account, or this node, may have at a time. */
public class NoPlace extends Exception {

    private static final long serialVersionUID = 1L;
}
