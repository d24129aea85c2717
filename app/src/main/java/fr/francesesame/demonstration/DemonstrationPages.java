package fr.francesesame.demonstration;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.foundation.platform.OwnAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the partners of the demonstration have received: e-mails, text messages, customs messages. */
@Controller
@Profile("demonstration")
@RequestMapping("/demonstration")
class DemonstrationPages {

    private static final int SHOWN = 200;
    private static final String MAIL_ONLY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final GreenMail mails;
    private final SmsBox sms;
    private final ToldCustomsMessages customs;
    private final TwilioCalls calls;
    private final OwnAddress own;

    DemonstrationPages(GreenMail mails, SmsBox sms, ToldCustomsMessages customs, TwilioCalls calls, OwnAddress own) {
        this.mails = mails;
        this.sms = sms;
        this.customs = customs;
        this.calls = calls;
        this.own = own;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }

    @GetMapping("/courrier")
    String mails(Model model) {
        model.addAttribute(
                "mails",
                Arrays.stream(mails.getReceivedMessages())
                        .map(CaughtMail::of)
                        .sorted(Comparator.comparing(CaughtMail::at).reversed())
                        .limit(SHOWN)
                        .toList());
        return "demonstration/mails";
    }

    /** One e-mail as its reader sees it, for the frame of the page: its own styles apply, nothing of it runs or is fetched. */
    @GetMapping("/courrier/apercu")
    ResponseEntity<String> preview(@RequestParam String message) {
        var html = Arrays.stream(mails.getReceivedMessages())
                .map(CaughtMail::of)
                .filter(mail -> mail.id().equals(message))
                .flatMap(mail -> Stream.ofNullable(mail.html()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", MAIL_ONLY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html);
    }

    @GetMapping("/sms")
    String sms(Model model) {
        model.addAttribute("messages", sms.all().stream().limit(SHOWN).toList());
        return "demonstration/sms";
    }

    /** What the owner of a telephone answers, brought by the provider. */
    @PostMapping("/sms/reponse")
    String answer(@RequestParam String de, @RequestParam String reponse) {
        calls.call(URI.create(own.url() + "/api/v1/sms/inbound"), Map.of("From", de, "Body", reponse));
        return "redirect:/demonstration/sms";
    }

    @GetMapping("/douane")
    String customs(Model model) {
        model.addAttribute("messages", customs.newest(SHOWN));
        return "demonstration/customs";
    }
}
