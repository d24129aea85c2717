package fr.francesesame.insight.evidence;

import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The authority that stamps the time of a seal (RFC 3161), where one is set; it is given a few seconds. */
@Component
class TimeStamps {

    private static final int PATIENCE_MILLIS = 5000;

    private final String address;

    TimeStamps(EvidenceProperties settings) {
        this.address = settings.tsaUrl();
    }

    Optional<TSPSource> authority() {
        return address.isBlank() ? Optional.empty() : Optional.of(new OnlineTSPSource(address, line()));
    }

    private static TimestampDataLoader line() {
        var line = new TimestampDataLoader();
        line.setTimeoutConnection(PATIENCE_MILLIS);
        line.setTimeoutConnectionRequest(PATIENCE_MILLIS);
        line.setTimeoutResponse(PATIENCE_MILLIS);
        line.setTimeoutSocket(PATIENCE_MILLIS);
        return line;
    }
}
