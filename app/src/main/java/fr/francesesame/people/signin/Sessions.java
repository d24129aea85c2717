package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Shows and ends sessions. The id of a session is as good as a password: pages name it by a digest. */
@Component
class Sessions implements OpenSessions {

    private static final int HANDLE_BYTES = 8;

    private final FindByIndexNameSessionRepository<? extends Session> store;

    Sessions(FindByIndexNameSessionRepository<? extends Session> store) {
        this.store = store;
    }

    /** The latest used first. */
    List<Line> of(String username, String current) {
        return found(username).entrySet().stream()
                .map(entry -> new Line(
                        handle(entry.getKey()),
                        Device.in(entry.getValue()),
                        entry.getValue().getLastAccessedTime(),
                        entry.getKey().equals(current)))
                .sorted(Comparator.comparing(Line::lastUsed).reversed())
                .toList();
    }

    void end(String username, String handle) {
        found(username).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .forEach(store::deleteById);
    }

    void endOthers(String username, String current) {
        found(username).keySet().stream().filter(id -> !id.equals(current)).forEach(store::deleteById);
    }

    @Override
    public void endAll(String username) {
        found(username).keySet().forEach(store::deleteById);
    }

    private Map<String, ? extends Session> found(String username) {
        return store.findByPrincipalName(username);
    }

    private static String handle(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, HANDLE_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record Line(String handle, @Nullable Device device, Instant lastUsed, boolean current) {}
}
