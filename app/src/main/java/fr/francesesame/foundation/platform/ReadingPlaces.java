package fr.francesesame.foundation.platform;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Threads that wait for bodies: so many at a time and no more. Who comes when all places are taken gets that of the body that has been under way
 * longest, of the network that holds most places; its connection is closed.
 */
final class ReadingPlaces {

    private final int limit;
    private final Set<Place> taken = new LinkedHashSet<>();

    ReadingPlaces(int limit) {
        this.limit = limit;
    }

    /** {@code deadline}: until when the body has to be read on, in the nanoseconds of {@link System#nanoTime()}. */
    synchronized Place take(long begun, long deadline) {
        if (taken.size() >= limit) {
            longest().close();
        }
        var place = new Place(WatchedConnections.current(), Thread.currentThread(), begun, deadline);
        taken.add(place);
        return place;
    }

    /** Of a reader whose connection was closed the thread is no longer told so. */
    synchronized void leave(Place place) {
        taken.remove(place);
        if (place.closed) {
            Thread.interrupted();
        }
    }

    /** Closes the connections whose bodies are late, wherever Tomcat waits for them. */
    synchronized void sweep() {
        var now = System.nanoTime();
        List.copyOf(taken).stream().filter(place -> place.deadline - now < 0).forEach(Place::close);
    }

    private Place longest() {
        var waiting = taken.stream().filter(place -> !place.closed).toList();
        var held = waiting.stream().collect(Collectors.groupingBy(Place::network));
        var most =
                held.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.copyOf(taken));
        return most.stream().min(Comparator.comparingLong(place -> place.begun)).orElseThrow();
    }

    /** One thread that waits for one body. */
    static final class Place {

        private final SocketWrapperBase<?> connection;
        private final Thread reader;
        private final long begun;
        private final long deadline;
        private boolean closed;

        private Place(SocketWrapperBase<?> connection, Thread reader, long begun, long deadline) {
            this.connection = connection;
            this.reader = reader;
            this.begun = begun;
            this.deadline = deadline;
        }

        private String network() {
            return String.valueOf(connection.getRemoteAddr());
        }

        private void close() {
            if (!closed) {
                closed = true;
                connection.close();
                reader.interrupt();
            }
        }
    }
}
