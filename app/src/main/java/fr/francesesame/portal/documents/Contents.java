package fr.francesesame.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the contents of documents lie. Who reads has to see the document: this port does not judge it. */
interface Contents {

    /** Joins the caller's transaction. */
    void put(UUID document, Path content) throws IOException;

    /** Holds nothing between two reads. */
    InputStream open(UUID document);

    void remove(UUID document);
}
