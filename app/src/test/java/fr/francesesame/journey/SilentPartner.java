package fr.francesesame.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A DELTA that takes calls and says nothing until it is told to; then it takes in whatever it has been handed, in that order. */
final class SilentPartner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SilentPartner.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final String END = "\r\n\r\n";
    private static final int HUNG_UP = -1;
    private static final int NOTHING_YET = -2;
    private static final String TAKEN = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch voice = new CountDownLatch(1);
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();
    private final List<JsonNode> heard = Collections.synchronizedList(new ArrayList<>());

    SilentPartner() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        threads.execute(this::open);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Calls that wait for an answer, now and at the worst moment. */
    int held() {
        return held.get();
    }

    int mostHeld() {
        return mostHeld.get();
    }

    void speak() {
        voice.countDown();
    }

    List<String> kindsOf(String reference) {
        synchronized (heard) {
            return heard.stream()
                    .filter(message -> message.get("reference").asText().equals(reference))
                    .map(message -> message.get("kind").asText())
                    .distinct()
                    .toList();
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                threads.execute(() -> hear(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hear(Socket caller) {
        try (caller) {
            caller.setSoTimeout(50);
            var message = body(caller.getInputStream());
            mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
            try {
                if (isWaiting(caller)) {
                    heard.add(JSON.readTree(message));
                    caller.getOutputStream().write(TAKEN.getBytes(StandardCharsets.US_ASCII));
                }
            } finally {
                held.decrementAndGet();
            }
        } catch (IOException gone) {
            LOG.debug("A caller hung up: {}", gone.toString());
        }
    }

    /** Until there is a voice; false where the caller has hung up before. */
    private boolean isWaiting(Socket caller) throws IOException {
        while (voice.getCount() > 0) {
            if (next(caller.getInputStream()) == HUNG_UP) {
                return false;
            }
        }
        return true;
    }

    private static int next(InputStream call) throws IOException {
        try {
            return call.read();
        } catch (SocketTimeoutException stillThere) {
            return NOTHING_YET;
        }
    }

    private static String body(InputStream call) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var next = next(call); next != HUNG_UP; next = next(call)) {
            if (next != NOTHING_YET) {
                bytes.write(next);
            }
            var text = bytes.toString(StandardCharsets.UTF_8);
            var end = text.indexOf(END);
            var length = LENGTH.matcher(text);
            if (end >= 0 && length.find() && bytes.size() >= end + END.length() + Integer.parseInt(length.group(1))) {
                return text.substring(end + END.length());
            }
        }
        throw new IOException("hung up");
    }

    @Override
    public void close() {
        speak();
        threads.shutdownNow();
        try {
            door.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
