package fr.francesesame.foundation.platform;

import java.util.Map;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP/1.1 with a watch over how long a caller takes; Tomcat makes it by its name, for each connector. */
public class WatchedProtocol extends Http11NioProtocol {

    private Map<String, String> headers = Map.of();

    public WatchedProtocol() {
        getEndpoint().setHandler(new WatchedConnections(getEndpoint().getHandler()));
    }

    /** What the answers bear that Tomcat gives by itself. */
    static void tell(Connector connector, Map<String, String> headers) {
        if (connector.getProtocolHandler() instanceof WatchedProtocol watched) {
            watched.headers = headers;
        }
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new AsteriskAdapter(adapter, headers));
    }
}
