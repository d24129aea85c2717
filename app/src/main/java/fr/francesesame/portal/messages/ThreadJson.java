package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.messages.ThreadSheet.Line;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Threads as programs read them, and what is wrong with what they send. */
@Component
class ThreadJson {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ThreadSheets sheets;
    private final Names names;
    private final Clock clock;

    ThreadJson(ThreadSheets sheets, Names names, Clock clock) {
        this.sheets = sheets;
        this.names = names;
        this.clock = clock;
    }

    Item item(MessageThread thread, boolean unread) {
        var due = thread.dueAt();
        return new Item(
                thread.number(),
                thread.reference(),
                thread.siret(),
                thread.topic().name(),
                thread.subject(),
                thread.box().service().name(),
                thread.box().post(),
                thread.closed() ? "CLOSED" : "OPEN",
                thread.awaits().name(),
                due == null ? null : written(due),
                thread.isOverdueAt(clock.instant()),
                unread,
                written(thread.openedAt()),
                written(thread.changedAt()));
    }

    /** The oldest entry first. */
    Whole whole(Scope scope, MessageThread thread) {
        var sheet = sheets.of(scope, thread);
        var entries =
                new ArrayList<>(sheet.lines().stream().map(ThreadJson::entry).toList());
        Collections.reverse(entries);
        return new Whole(item(thread, false), sheet.mayWrite(), entries);
    }

    private static Post entry(Line line) {
        return new Post(
                line.id(),
                line.kind().name(),
                line.side().name(),
                line.author(),
                Objects.requireNonNullElse(line.body(), line.sentence()),
                written(line.at()),
                line.files().stream()
                        .map(file -> new Attached(
                                file.id().toString(), file.name(), file.mediaType(), file.size(), file.digest()))
                        .toList());
    }

    View view(String name) {
        return Arrays.stream(View.values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "messages.api.view"));
    }

    ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, names.say(sentence)), null);
    }

    /** 429 where it is too often, else 422 with the field. */
    ErrorResponseException unfit(Unfit unfit) {
        var often = unfit.sentence().equals("messages.fault.often");
        var status = often ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_ENTITY;
        var said = names.say(unfit.sentence(), unfit.argument());
        var problem = ProblemDetail.forStatusAndDetail(status, said);
        problem.setProperty("errors", List.of(Map.of("field", field(unfit.field()), "detail", said)));
        return new ErrorResponseException(status, problem, null);
    }

    private static String field(String typed) {
        return switch (typed) {
            case "dossier" -> "reference";
            case "etablissement" -> "company";
            case "sujet" -> "topic";
            case "objet" -> "subject";
            case "poste" -> "post";
            case "lieu" -> "place";
            default -> "text";
        };
    }

    private static OffsetDateTime written(Instant time) {
        return time.atZone(PARIS).toOffsetDateTime();
    }

    /** {@code awaits}: SERVICE, OPERATOR or NOBODY; {@code dueAt}: until when the service is to answer. */
    record Item(
            String number,
            @Nullable String reference,
            @Nullable String company,
            String topic,
            String subject,
            String service,
            @Nullable String post,
            String state,
            String awaits,
            @Nullable OffsetDateTime dueAt,
            boolean overdue,
            boolean unread,
            OffsetDateTime openedAt,
            OffsetDateTime changedAt) {}

    record Whole(Item thread, boolean writable, List<Post> entries) {}

    /** {@code kind}: MESSAGE, TAKEN, GIVEN, FORWARDED, POSTAL, CLOSED, REOPENED, OVERDUE; for agents NOTE, too. */
    record Post(
            long id,
            String kind,
            String side,
            String author,
            @Nullable String text,
            OffsetDateTime at,
            List<Attached> files) {}

    record Attached(String id, String name, String mediaType, long size, String sha256) {}
}
