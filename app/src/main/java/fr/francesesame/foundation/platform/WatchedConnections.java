package fr.francesesame.foundation.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Around Tomcat's handling of connections: the headers of a request come within a bounded time in all, however they trickle; and a thread that
 * reads a body knows its connection, which may then be closed under it.
 */
final class WatchedConnections implements Handler<NioChannel> {

    private static final long HEADERS_NANOS = Duration.ofSeconds(10).toNanos();
    private static final ThreadLocal<SocketWrapperBase<?>> CURRENT = new ThreadLocal<>();

    private final Handler<NioChannel> tomcat;
    private final Map<SocketWrapperBase<NioChannel>, Long> begun = new ConcurrentHashMap<>();

    WatchedConnections(Handler<NioChannel> tomcat) {
        this.tomcat = tomcat;
    }

    /** The connection that this thread works for. */
    static SocketWrapperBase<?> current() {
        return CURRENT.get();
    }

    @Override
    public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        var since = begun.get(socket);
        if (since != null && System.nanoTime() - since > HEADERS_NANOS) {
            return SocketState.CLOSED;
        }
        CURRENT.set(socket);
        try {
            var state = tomcat.process(socket, event);
            note(socket, state);
            return state;
        } finally {
            CURRENT.remove();
        }
    }

    /** A long state that is no answer under way is a request whose headers have not all come. */
    private void note(SocketWrapperBase<NioChannel> socket, SocketState state) {
        if (state == SocketState.LONG
                && socket.getCurrentProcessor() instanceof Processor processor
                && !processor.isAsync()) {
            begun.putIfAbsent(socket, System.nanoTime());
        } else {
            begun.remove(socket);
        }
    }

    @Override
    public Object getGlobal() {
        return tomcat.getGlobal();
    }

    @Override
    public void release(SocketWrapperBase<NioChannel> socket) {
        begun.remove(socket);
        tomcat.release(socket);
    }

    @Override
    public void pause() {
        tomcat.pause();
    }

    @Override
    public void recycle() {
        tomcat.recycle();
    }
}
