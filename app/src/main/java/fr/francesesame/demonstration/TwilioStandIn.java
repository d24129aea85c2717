package fr.francesesame.demonstration;

import java.time.Clock;
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

    private final SmsBox box;

    TwilioStandIn(SmsBox box) {
        this.box = box;
    }

    @PostMapping("/2010-04-01/Accounts/{account}/Messages.json")
    ResponseEntity<Map<String, Object>> send(
            @PathVariable("account") String account,
            @RequestParam(name = "To", defaultValue = "") String to,
            @RequestParam(name = "From", defaultValue = "") String from,
            @RequestParam(name = "Body", defaultValue = "") String body) {
        if (!to.matches("\\+[1-9]\\d{6,14}") || to.equals(INVALID)) {
            return ResponseEntity.badRequest().body(refusal(to));
        }
        box.put(new CaughtSms(Instant.now(Clock.systemUTC()), to, from, body));
        return ResponseEntity.status(HttpStatus.CREATED).body(queued(account, to, from, body));
    }

    private static Map<String, Object> queued(String account, String to, String from, String body) {
        var sid = "SM" + UUID.randomUUID().toString().replace("-", "");
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
