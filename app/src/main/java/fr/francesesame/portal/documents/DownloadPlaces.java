package fr.francesesame.portal.documents;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many downloads are under way on this node, of each account and in all: each holds a thread for as long as its reader takes. */
@Component
class DownloadPlaces {

    private final DocumentSettings settings;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    DownloadPlaces(DocumentSettings settings) {
        this.settings = settings;
    }

    synchronized void take(String username) throws NoPlace {
        if (all >= settings.downloadsOfNode() || taken.getOrDefault(username, 0) >= settings.downloadsOfAccount()) {
            throw new NoPlace();
        }
        taken.merge(username, 1, Integer::sum);
        all++;
    }

    synchronized void leave(String username) {
        taken.computeIfPresent(username, (ignored, downloads) -> downloads == 1 ? null : downloads - 1);
        all--;
    }
}
