package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.messages.ThreadJson.Item;
import fr.francesesame.portal.messages.ThreadJson.Whole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Threads for programs, by the rules of the pages. */
@RestController
@RequestMapping("/api/v1/threads")
class MessagesApi {

    private static final int MOST = 100;

    private final Mailroom mailroom;
    private final ThreadList list;
    private final ThreadJson json;
    private final Openings openings;
    private final Sending sending;

    MessagesApi(Mailroom mailroom, ThreadList list, ThreadJson json, Openings openings, Sending sending) {
        this.mailroom = mailroom;
        this.list = list;
        this.json = json;
        this.openings = openings;
        this.sending = sending;
    }

    /** The newest change first; {@code view}: {@code UNREAD}, {@code MINE}, {@code OVERDUE} or {@code ALL}; {@code after}: the cursor of the page before. */
    @GetMapping
    Listing list(
            @RequestParam(defaultValue = "ALL") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Long after) {
        var scope = mailroom.enter();
        if (limit < 1 || limit > MOST) {
            throw json.problem(HttpStatus.BAD_REQUEST, "messages.api.limit");
        }
        var query = ThreadListPages.query(null, q, reference).in(json.view(view));
        var found = list.of(scope, query, after == null ? Long.MAX_VALUE : after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Listing(
                shown.stream().map(row -> json.item(row.thread(), row.unread())).toList(),
                found.size() > limit ? shown.get(limit - 1).thread().changeNo() : null);
    }

    @GetMapping("/{number}")
    Whole read(@PathVariable String number) {
        var scope = mailroom.enter();
        return json.whole(scope, thread(scope, number));
    }

    /** 201 with the number; 422 with the field where something does not fit. */
    @PostMapping
    ResponseEntity<Opened> open(@RequestBody NewThread thread) {
        var scope = mailroom.enter();
        try {
            var form = thread.form();
            var number = sending.open(openings.of(scope, form), form.message());
            return ResponseEntity.status(HttpStatus.CREATED).body(new Opened(number));
        } catch (Unfit unfit) {
            throw json.unfit(unfit);
        }
    }

    /** 201; 403 for a right to read. */
    @PostMapping("/{number}/messages")
    ResponseEntity<Opened> write(@PathVariable String number, @RequestBody NewMessage message) {
        var scope = mailroom.enter();
        var thread = mailroom.writable(scope, thread(scope, number).number());
        try {
            sending.write(thread, scope, new WriteForm(message.text(), List.of()));
            return ResponseEntity.status(HttpStatus.CREATED).body(new Opened(thread.number()));
        } catch (Unfit unfit) {
            throw json.unfit(unfit);
        }
    }

    private MessageThread thread(Scope scope, String number) {
        return mailroom.thread(scope, number);
    }

    /** {@code next}: the value of {@code after} for the following call; absent at the end. */
    record Listing(List<Item> items, @Nullable Long next) {}

    record Opened(String number) {}

    record NewMessage(@Nullable String text) {}

    /** {@code reference}: of a formality, absent in general; {@code company}: SIRET; {@code place}: an agent's service and post, {@code DGDDI/FRLEH1}. */
    record NewThread(
            @Nullable String reference,
            @Nullable String company,
            @Nullable String topic,
            @Nullable String subject,
            @Nullable String post,
            @Nullable String place,
            @Nullable String text) {

        OpenForm form() {
            return new OpenForm(reference, company, topic, subject, post, place, text, List.of());
        }
    }
}
