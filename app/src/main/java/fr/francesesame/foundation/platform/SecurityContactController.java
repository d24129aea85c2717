package fr.francesesame.foundation.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /.well-known/security.txt}: where a weakness is told, for anybody (RFC 9116); not there where nobody is named. */
@Controller
class SecurityContactController {

    private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final String PATH = "/.well-known/security.txt";
    /** RFC 9116, 2.5.5: less than a year, so that what nobody keeps up is not believed for long. */
    private static final int DAYS = 90;

    private final SecurityContact contact;
    private final Clock clock;
    private final String publicUrl;

    SecurityContactController(SecurityContact contact, Clock clock, @Value("${sesame.public-url}") String publicUrl) {
        this.contact = contact;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GetMapping(PATH)
    ResponseEntity<String> contact() {
        if (contact.addresses().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(PLAIN_TEXT).body(String.join("\n", lines()) + "\n");
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        contact.addresses().forEach(address -> lines.add("Contact: " + address));
        lines.add("Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS));
        lines.add("Preferred-Languages: fr, en");
        if (publicUrl.startsWith("https://")) {
            lines.add("Canonical: " + publicUrl.replaceFirst("/+$", "") + PATH);
        }
        return lines;
    }
}
