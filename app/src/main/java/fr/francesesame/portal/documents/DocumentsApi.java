package fr.francesesame.portal.documents;

import fr.francesesame.terms.Reference;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The folder of a formality's consignment for programs, by the rules of the page. */
@RestController
@RequestMapping("/api/v1/formalities/{reference}/documents")
class DocumentsApi {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String RETRY_AFTER_SECONDS = "30";

    private final Folders folders;
    private final JoinedFiles files;
    private final Downloads downloads;
    private final Takings takings;
    private final MessageSource sentences;

    DocumentsApi(Folders folders, JoinedFiles files, Downloads downloads, Takings takings, MessageSource sentences) {
        this.folders = folders;
        this.files = files;
        this.downloads = downloads;
        this.takings = takings;
        this.sentences = sentences;
    }

    /** Every version of every document that the caller may see, and what the goods need. */
    @GetMapping
    Whole list(@PathVariable String reference) {
        var folder = folder(reference);
        return new Whole(
                folder.isComplete(),
                folder.isClosed(),
                folder.expected().stream()
                        .map(one -> new Needed(one.name(), one.kind().name(), one.isThere(), one.missing()))
                        .toList(),
                folder.unnotified(),
                folder.documents().stream().map(DocumentsApi::item).toList());
    }

    /** Files of one kind, each for itself: 201 where one is kept at least, else 422 with the reason for each. */
    @PostMapping
    ResponseEntity<Taken> join(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable List<String> formality,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        var folder = folder(reference);
        var scope = folders.scope();
        var form = new JoinForm(kind, formality, file);
        if (!scope.isOperator()) {
            throw problem(HttpStatus.FORBIDDEN, "documents.operators");
        }
        if (folder.acting().isEmpty()) {
            throw problem(HttpStatus.FORBIDDEN, FolderPages.refusal(folder));
        }
        form.fault(folder).ifPresent(fault -> {
            throw problem(HttpStatus.UNPROCESSABLE_ENTITY, fault);
        });
        var taken = files.join(form.joining(folder, scope.username()), form.files());
        if (taken.joined() == 0) {
            throw refused(taken.faults());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Taken(taken.joined(), taken.waiting(), taken.faults()));
    }

    @GetMapping("/{id}")
    void take(@PathVariable String reference, @PathVariable String id, HttpServletResponse response)
            throws IOException, NoPlace {
        var scope = folders.scope();
        var known = folder(reference).reference();
        var document = folders.document(scope, new Reference(known), DocumentPages.uuid(id))
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "problem.404"));
        takings.document(known, document, scope.username());
        downloads.attach(document, scope.username(), response);
    }

    @ExceptionHandler(NoPlace.class)
    ResponseEntity<ProblemDetail> busy() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, say("documents.busy.text")));
    }

    private Folder folder(String reference) {
        return Optional.of(reference)
                .flatMap(Reference::written)
                .flatMap(asked -> folders.of(folders.scope(), asked))
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "problem.404"));
    }

    private static Item item(FolderDocument document) {
        return new Item(
                document.id().toString(),
                document.kind().name(),
                document.name(),
                document.version(),
                document.mediaType(),
                document.size(),
                document.digest(),
                document.at().atZone(PARIS).toOffsetDateTime(),
                document.state().name(),
                document.references());
    }

    private ErrorResponseException refused(List<String> faults) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, say("documents.fault.none"));
        problem.setProperty(
                "errors",
                faults.stream()
                        .map(fault -> Map.of("field", "file", "detail", fault))
                        .toList());
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_ENTITY, problem, null);
    }

    private ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, say(sentence)), null);
    }

    private String say(String sentence) {
        return sentences.getMessage(sentence, null, Locale.FRENCH);
    }

    /** {@code closed}: every formality has ended, nothing is awaited; {@code missing}: types of formalities that the goods need and nobody has notified. */
    record Whole(boolean complete, boolean closed, List<Needed> expected, List<String> missing, List<Item> items) {}

    /** {@code missingFor}: the formalities for which it is not there. */
    record Needed(String name, String kind, boolean there, List<String> missingFor) {}

    /** {@code size} in bytes; {@code state}: WAITING until it is scanned, and seen by who joined it only. */
    record Item(
            String id,
            String kind,
            String name,
            int version,
            String mediaType,
            long size,
            String sha256,
            OffsetDateTime at,
            String state,
            List<String> formalities) {}

    /** How many are kept, how many of them wait for the scanner, and why others are not. */
    record Taken(int joined, int waiting, List<String> refused) {}
}
