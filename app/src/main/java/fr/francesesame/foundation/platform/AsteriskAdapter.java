package fr.francesesame.foundation.platform;

import java.util.Map;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/** Tomcat answers {@code OPTIONS *} itself, before any valve or filter: that answer too bears the headers of all others. */
final class AsteriskAdapter implements Adapter {

    private final Adapter tomcat;
    private final Map<String, String> headers;

    AsteriskAdapter(Adapter tomcat, Map<String, String> headers) {
        this.tomcat = tomcat;
        this.headers = headers;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        if (request.requestURI().equals("*")) {
            headers.forEach(response::setHeader);
        }
        tomcat.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return tomcat.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return tomcat.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        tomcat.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        tomcat.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return tomcat.getDomain();
    }
}
