package fr.francesesame.portal.tracking;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row. */
public interface Sheet extends Closeable {

    void add(List<String> cells) throws IOException;
}
