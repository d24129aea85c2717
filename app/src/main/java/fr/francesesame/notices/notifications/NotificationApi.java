package fr.francesesame.notices.notifications;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** My notices, for programs. */
@RestController
class NotificationApi {

    private static final int MOST = 100;

    private final Inbox inbox;
    private final NoticeViews views;
    private final NoticeText texts;

    NotificationApi(Inbox inbox, NoticeViews views, NoticeText texts) {
        this.inbox = inbox;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/api/v1/notifications")
    NoticeList list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") String limit,
            Principal me) {
        var most = (int) number(limit, MOST, "limit");
        var before = after == null ? Long.MAX_VALUE : number(after, Long.MAX_VALUE, "after");
        var found = inbox.below(before, me.getName(), Looking.AT_ALL, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? String.valueOf(shown.get(most - 1).id()) : null;
        return new NoticeList(views.of(shown), next);
    }

    private long number(String text, long most, String parameter) {
        try {
            var number = Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw refusal(parameter);
        }
        throw refusal(parameter);
    }

    private ResponseStatusException refusal(String parameter) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, texts.say("notifications.problem." + parameter));
    }

    /** {@code next}: the value of {@code after} for the following call; absent at the end. */
    record NoticeList(List<NoticeView> items, @Nullable String next) {}
}
