package fr.francesesame.insight.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Stands in for an authority that stamps the time (RFC 3161), at whatever moment the test says. */
final class TestAuthority implements AutoCloseable {

    private static final String SHA1 = "1.3.14.3.2.26";

    private final TestKeys keys;
    private final Instant at;
    private final HttpServer server;

    TestAuthority(TestKeys keys, Instant at) throws IOException {
        this.keys = keys;
        this.at = at;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var stamp = stamp(new TimeStampRequest(call.getRequestBody().readAllBytes()));
            call.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            call.sendResponseHeaders(200, stamp.length);
            call.getResponseBody().write(stamp);
        }
    }

    private byte[] stamp(TimeStampRequest request) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .build("SHA256withRSA", keys.pair().getPrivate(), keys.certificate());
            var sha1 = new org.bouncycastle.asn1.x509.AlgorithmIdentifier(new ASN1ObjectIdentifier(SHA1));
            var tokens = new TimeStampTokenGenerator(signer, digests.get(sha1), new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(List.of(keys.certificate())));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(at))
                    .getEncoded();
        } catch (Exception fault) {
            throw new IOException(fault);
        }
    }
}
