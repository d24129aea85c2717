package fr.francesesame.portal.tracking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The live connection of one page, as a browser keeps it: hears notices, remembers the id of the last event. */
final class LivePage implements AutoCloseable {

    private final List<Long> notices = new CopyOnWriteArrayList<>();
    private final InputStream stream;
    private volatile @Nullable String lastEventId;
    private volatile boolean ended;

    LivePage(InputStream stream) {
        this.stream = stream;
        var reader = new Thread(this::read, "live-page");
        reader.setDaemon(true);
        reader.start();
    }

    List<Long> notices() {
        return notices;
    }

    boolean isEnded() {
        return ended;
    }

    @Nullable
    String lastEventId() {
        return lastEventId;
    }

    /** An event counts once its empty line came. */
    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String id = null;
            String event = "";
            String data = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3);
                } else if (line.startsWith("event:")) {
                    event = line.substring(6);
                } else if (line.startsWith("data:")) {
                    data = line.substring(5);
                } else if (line.isEmpty()) {
                    take(id, event, data);
                    event = "";
                }
            }
        } catch (IOException cut) {
            return;
        } finally {
            ended = true;
        }
    }

    private void take(@Nullable String id, String event, String data) {
        if (event.equals("notice")) {
            notices.add(Long.valueOf(data));
        }
        if (id != null) {
            lastEventId = id;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
