package fr.francesesame.demonstration;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as Twilio's Messages resource does; its own test number for « invalid » is refused here as well. */
@RestController
@Profile("demonstration")
@RequestMapping("/demonstration/twilio")
class TwilioStandIn {

    private static final String INVALID = "+15005550001";
    private static final int INVALID_TO = 21211;

    /** Last figures of numbers that no message reaches. */
    private static final String OUT_OF_REACH = "0099";

    private final SmsBox box;
    private final TwilioCalls calls;
    private final Background background;

    TwilioStandIn(SmsBox box, TwilioCalls calls, Background background) {
        this.box = box;
        this.calls = calls;
        this.background = background;
    }

    @PostMapping("/2010-04-01/Accounts/{account}/Messages.json")
    ResponseEntity<Map<String, Object>> send(
            @PathVariable("account") String account,
            @RequestParam(name = "To", defaultValue = "") String to,
            @RequestParam(name = "From", defaultValue = "") String from,
            @RequestParam(name = "Body", defaultValue = "") String body,
            @RequestParam(name = "StatusCallback", defaultValue = "") String callback) {
        if (!to.matches("\\+[1-9]\\d{6,14}") || to.equals(INVALID)) {
            return ResponseEntity.badRequest().body(refusal(to));
        }
        box.put(new CaughtSms(Instant.now(Clock.systemUTC()), to, from, body));
        var sid = "SM" + UUID.randomUUID().toString().replace("-", "");
        if (!callback.isBlank()) {
            report(URI.create(callback), sid, to);
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(queued(sid, account, to, from, body));
    }

    /** A telephone that is switched off for good says so after a while; all others take what they get. */
    private void report(URI callback, String sid, String to) {
        var lost = to.endsWith(OUT_OF_REACH);
        background.in(
                Duration.ofSeconds(1), () -> calls.call(callback, Map.of("MessageSid", sid, "MessageStatus", "sent")));
        background.in(
                Duration.ofSeconds(3),
                () -> calls.call(
                        callback,
                        lost
                                ? Map.of("MessageSid", sid, "MessageStatus", "undelivered", "ErrorCode", "30003")
                                : Map.of("MessageSid", sid, "MessageStatus", "delivered")));
    }

    private static Map<String, Object> queued(String sid, String account, String to, String from, String body) {
        return Map.of(
                "sid",
                sid,
                "account_sid",
                account,
                "status",
                "queued",
                "to",
                to,
                "from",
                from,
                "body",
                body,
                "direction",
                "outbound-api",
                "num_segments",
                "1",
                "date_created",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)),
                "uri",
                "/2010-04-01/Accounts/" + account + "/Messages/" + sid + ".json");
    }

    private static Map<String, Object> refusal(String to) {
        return Map.of(
                "code",
                INVALID_TO,
                "message",
                "Invalid 'To' Phone Number: " + to,
                "more_info",
                "https://www.twilio.com/docs/errors/" + INVALID_TO,
                "status",
                HttpStatus.BAD_REQUEST.value());
    }
}
