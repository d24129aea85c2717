package fr.francesesame.platform;

import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP/1.1 with a watch over how long a caller takes; Tomcat makes it by its name, for each connector. */
public class WatchedProtocol extends Http11NioProtocol {

    public WatchedProtocol() {
        getEndpoint().setHandler(new WatchedConnections(getEndpoint().getHandler()));
    }
}
