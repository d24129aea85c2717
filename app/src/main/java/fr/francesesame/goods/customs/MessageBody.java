package fr.francesesame.goods.customs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The message as docs/interfaces/delta-messages.md gives it. */
record MessageBody(
        String id,
        NewsKind kind,
        String documentCode,
        String reference,
        String status,
        String statusCode,
        String procedure,
        Instant decidedAt,
        @Nullable String post,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String outcome,
        @JsonUnwrapped Content content) {

    static MessageBody of(News news, Content content) {
        return new MessageBody(
                news.key(),
                news.kind(),
                news.documentCode(),
                news.reference().value(),
                news.status().name(),
                news.status().code(),
                news.procedure().procedure(),
                news.decidedAt(),
                news.post(),
                news.outcome(),
                content);
    }
}
