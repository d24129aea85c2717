package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.People;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes what comes back to the mailbox of bounces, as its server hands it over. The seal in the recipient's address is the key:
 * nobody knows it but the server that bounces the message and its reader, who could only close his own address.
 */
@RestController
class BounceController {

    private static final Logger LOG = LoggerFactory.getLogger(BounceController.class);
    private static final int MOST_BYTES = 1_000_000;

    private final SealedMail mail;
    private final Reports reports;
    private final RecordedDeliveries deliveries;
    private final People people;
    private final ClosedAddresses closed;
    private final NoticeText texts;

    BounceController(
            SealedMail mail,
            Reports reports,
            RecordedDeliveries deliveries,
            People people,
            ClosedAddresses closed,
            NoticeText texts) {
        this.mail = mail;
        this.reports = reports;
        this.deliveries = deliveries;
        this.people = people;
        this.closed = closed;
        this.texts = texts;
    }

    /** {@code to}: the recipient on the envelope; the body: the message as it came (message/rfc822). */
    @Transactional
    @PostMapping("/api/v1/mail/bounces")
    public ResponseEntity<Void> take(@RequestParam(defaultValue = "") String to, InputStream message)
            throws IOException {
        var delivery = mail.bounced(to)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.FORBIDDEN, texts.say("notifications.problem.seal")));
        var report = BounceReport.in(message.readNBytes(MOST_BYTES));
        report.filter(BounceReport::isFailure)
                .ifPresentOrElse(
                        failure -> deliveries.providerOf(delivery).ifPresent(id -> lost(id, failure)),
                        () -> LOG.debug("What came back about delivery {} is no failure", delivery));
        return ResponseEntity.noContent().build();
    }

    private void lost(String providerId, BounceReport failure) {
        var status = failure.status().matches("\\d\\.\\d{1,3}\\.\\d{1,3}") ? failure.status() : "?";
        var carried = reports.lost(providerId, texts.say("notifications.mail.lost", status));
        if (failure.isAboutTheAddress()) {
            carried.stream()
                    .findFirst()
                    .flatMap(one -> people.find(one.username()))
                    .map(Channel.EMAIL::addressOf)
                    .ifPresent(address -> closed.close(Channel.EMAIL, address, Closure.BOUNCED));
        }
    }
}
