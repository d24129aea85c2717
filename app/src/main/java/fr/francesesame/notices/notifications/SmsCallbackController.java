package fr.francesesame.notices.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the provider of SMS tells us: how messages fared, and what people answered. Calls without its signature are refused. */
@RestController
@RequestMapping("/api/v1/sms")
class SmsCallbackController {

    private static final Logger LOG = LoggerFactory.getLogger(SmsCallbackController.class);
    private static final String NO_ANSWER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final SmsReturn provider;
    private final Reports reports;
    private final ClosedAddresses closed;
    private final NoticeText texts;

    SmsCallbackController(SmsReturn provider, Reports reports, ClosedAddresses closed, NoticeText texts) {
        this.provider = provider;
        this.reports = reports;
        this.closed = closed;
        this.texts = texts;
    }

    /** Reports repeat and overtake one another; a delivery that is not known any more is no fault of the provider's. */
    @PostMapping("/status/{id}")
    ResponseEntity<Void> status(@PathVariable String id, HttpServletRequest call) {
        mustBeSigned(call);
        deliveryIn(id).ifPresent(delivery -> {
            switch (field(call, "MessageStatus")) {
                case "delivered", "read" -> reports.arrived(delivery, Channel.SMS);
                case "failed", "undelivered" ->
                    reports.lost(
                            delivery,
                            Channel.SMS,
                            field(call, "MessageSid"),
                            texts.say("notifications.sms.lost", code(field(call, "ErrorCode"))));
                default -> LOG.debug("SMS of delivery {} on its way", delivery);
            }
        });
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/inbound", produces = MediaType.TEXT_XML_VALUE)
    String inbound(HttpServletRequest call) {
        mustBeSigned(call);
        var said = field(call, "OptOutType").isEmpty() ? field(call, "Body") : field(call, "OptOutType");
        switch (SmsWish.of(said)) {
            case STOP -> closed.close(Channel.SMS, field(call, "From"), Closure.STOPPED);
            case START -> closed.resumed(field(call, "From"));
            case OTHER -> LOG.info("An answer to an SMS was no wish we know");
        }
        return NO_ANSWER;
    }

    private void mustBeSigned(HttpServletRequest call) {
        if (!provider.isSigned(call)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, texts.say("notifications.problem.signature"));
        }
    }

    private static Optional<UUID> deliveryIn(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Numbers only: nothing that a caller made up reaches our pages. */
    private static String code(String text) {
        return text.matches("\\d{1,6}") ? text : "?";
    }

    private static String field(HttpServletRequest call, String name) {
        return Optional.ofNullable(call.getParameter(name)).orElse("");
    }
}
