package fr.francesesame.insight.evidence;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody who holds sealed evidence has it looked at; nothing of the file is kept. */
@Controller
@RequestMapping("/preuves")
class VerificationPages {

    /** Bytes. */
    static final long LARGEST = 100L << 20;

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final SealingKey key;
    private final Verifier verifier;
    private final VerdictWords words;
    private final Tries tries;
    private final Semaphore places = new Semaphore(AT_ONCE);

    VerificationPages(SealingKey key, Clock clock, MessageSource sentences, Tries tries) {
        this.key = key;
        this.verifier = new Verifier(key.anchors(), clock);
        this.words = new VerdictWords(sentences);
        this.tries = tries;
    }

    @GetMapping("/verification")
    String page() {
        return "evidence/verification";
    }

    @PostMapping("/verification")
    String verify(
            @RequestParam(required = false) @Nullable MultipartFile fichier, HttpServletRequest request, Model model)
            throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            model.addAttribute("refused", "evidence.verify.fault.none");
        } else if (fichier.getSize() > LARGEST) {
            model.addAttribute("refused", "evidence.verify.fault.size");
        } else if (tries.take(Bound.VERIFICATION_FROM_NETWORK, Network.of(request.getRemoteAddr()))
                .isPresent()) {
            model.addAttribute("refused", "evidence.verify.fault.often");
        } else {
            judge(fichier)
                    .ifPresentOrElse(
                            verdict -> model.addAttribute("report", words.of(verdict)),
                            () -> model.addAttribute("refused", "evidence.verify.fault.busy"));
        }
        return "evidence/verification";
    }

    /** Empty where others are being looked at for longer than anybody waits. */
    private Optional<Verdict> judge(MultipartFile upload) throws IOException {
        if (!isPlaceFree()) {
            return Optional.empty();
        }
        var file = Files.createTempFile("preuve", ".zip");
        try {
            upload.transferTo(file);
            return Optional.of(verifier.of(file));
        } finally {
            Files.delete(file);
            places.release();
        }
    }

    private boolean isPlaceFree() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The certificates whose seals are known here, for whoever verifies without us. */
    @GetMapping("/certificats.pem")
    ResponseEntity<String> certificates() {
        var name = ContentDisposition.attachment().filename("certificats.pem").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(key.anchors().pem());
    }
}
