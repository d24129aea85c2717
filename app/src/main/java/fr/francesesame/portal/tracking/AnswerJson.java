package fr.francesesame.portal.tracking;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a lot may be released, and what is still to be filed for it, in the read interface. */
@Component
class AnswerJson {

    private final Foreseen foreseen;
    private final Filings filings;
    private final Sentences sentences;

    AnswerJson(Foreseen foreseen, Filings filings, Sentences sentences) {
        this.foreseen = foreseen;
        this.filings = filings;
        this.sentences = sentences;
    }

    /** Null for goods that have left, or will not. */
    @Nullable
    Forecast forecast(Dossier dossier) {
        var forecast = foreseen.of(dossier);
        var post = dossier.row().bcp();
        return forecast == null
                ? null
                : new Forecast(
                        sentences.moment(forecast.median(), post),
                        sentences.moment(forecast.ninety(), post),
                        forecast.group().name(),
                        forecast.cases(),
                        forecast.open(),
                        foreseen.compared(forecast));
    }

    List<Missing> missing(Dossier dossier) {
        return filings.of(dossier).stream()
                .map(one -> new Missing(
                        one.type(),
                        one.reason(),
                        one.legalBasis(),
                        sentences.name("tracking.missing.how", one.type()),
                        sentences.moment(one.fileBy(), dossier.row().bcp())))
                .toList();
    }

    /**
     * {@code median}, {@code p90}: by then one of two comparable lots, nine of ten, were released; absent where too little is known to say.
     * {@code group}: SAME_POST, SAME_CHECKS, SAME_TYPE or NONE; {@code cases}: released lots of it; {@code open}: those that still wait.
     */
    record Forecast(
            @Nullable OffsetDateTime median,
            @Nullable OffsetDateTime p90,
            String group,
            int cases,
            int open,
            String text) {}

    /** {@code how}: where it is filed; {@code fileBy}: by when its notice is in time, absent where it needs none. */
    record Missing(String type, String reason, String legalBasis, String how, @Nullable OffsetDateTime fileBy) {}
}
