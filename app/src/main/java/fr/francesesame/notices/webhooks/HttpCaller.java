package fr.francesesame.notices.webhooks;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Calls over HTTP. Of an answer only the status is read, and a call that drags on is cut. */
@Component
class HttpCaller implements Caller, DisposableBean {

    private static final int SMALL_BYTES = 16 * 1024;

    private final CloseableHttpClient http;
    private final long longestMillis;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "webhook-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    HttpCaller(GuardedNames names, WebhookSettings settings) {
        this.http = GuardedHttp.client(names, settings);
        this.longestMillis = settings.callTimeout().toMillis();
    }

    @Override
    public Answer call(Call call) {
        var start = System.nanoTime();
        var request = request(call);
        var deadline = deadlines.schedule(request::cancel, longestMillis, MILLISECONDS);
        try {
            return Answer.of(status(call, request), since(start));
        } catch (IOException | RuntimeException fault) {
            return Answer.of(request.isCancelled() ? Fault.NO_ANSWER : Fault.of(fault), since(start));
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void destroy() throws IOException {
        deadlines.shutdownNow();
        http.close();
    }

    private int status(Call call, HttpPost request) throws IOException {
        var target = HttpHost.create(call.url());
        var answer = http.executeOpen(target, request, HttpClientContext.create());
        var code = answer.getCode();
        leave(answer, request);
        return code;
    }

    /** A small answer is read to its end, so that the connection serves again; any other is cut off. */
    private static void leave(ClassicHttpResponse answer, HttpPost request) {
        var body = answer.getEntity();
        if (body != null && (body.getContentLength() < 0 || body.getContentLength() > SMALL_BYTES)) {
            request.cancel();
        }
        try {
            answer.close();
        } catch (IOException cut) {
            request.cancel();
        }
    }

    private static HttpPost request(Call call) {
        var request = new HttpPost(call.url());
        request.setHeader("webhook-id", call.event().toString());
        request.setHeader("webhook-timestamp", String.valueOf(call.at().getEpochSecond()));
        request.setHeader("webhook-signature", Signature.of(call));
        request.setEntity(new StringEntity(call.body(), ContentType.APPLICATION_JSON));
        return request;
    }

    private static int since(long start) {
        return (int) NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
