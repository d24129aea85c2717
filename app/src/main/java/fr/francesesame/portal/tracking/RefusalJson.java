package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.goods.checks.Hazard;
import fr.francesesame.goods.checks.RefusalSheet.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refusals and the register's decision in the read interface, with the ways of appeal. */
@Component
class RefusalJson {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Sentences words;
    private final MessageSource messages;

    RefusalJson(Sentences words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    List<Refusal> refusals(Dossier dossier) {
        return dossier.refusals().stream()
                .map(refused -> refusal(dossier, refused))
                .toList();
    }

    private Refusal refusal(Dossier dossier, Refused refused) {
        var drafted = refused.refusal();
        return new Refusal(
                refused.id(),
                refused.version(),
                refused.state().name(),
                named("form.draftRefusal.measure", drafted.measure()),
                drafted.reasons().stream()
                        .map(code -> named("form.draftRefusal.reasons", code))
                        .toList(),
                drafted.lines(),
                drafted.motivation(),
                drafted.hazard().isNamed() ? drafted.hazard() : null,
                drafted.urgent(),
                refused.urgency(),
                words.moment(refused.draftedAt(), dossier.row().bcp()),
                refused.conclusion(),
                refused.answer(),
                words.moment(refused.decidedAt(), dossier.row().bcp()),
                words.moment(refused.orderedAt(), dossier.row().bcp()),
                words.moment(refused.executeBy(), dossier.row().bcp()),
                refused.executedOn(),
                refused.isDecided() ? appeals() : List.of(),
                dossier.observationsOn(refused).stream()
                        .map(given -> new Observation(
                                words.moment(given.at(), dossier.row().bcp()), given.text()))
                        .toList(),
                dossier.filesOf(refused).stream().map(RefusalJson::file).toList(),
                "/dossiers/" + dossier.row().reference() + "/refus/" + refused.id() + ".pdf");
    }

    /** Null while the register has decided nothing. */
    @Nullable
    Decision decision(Dossier dossier) {
        var decided = dossier.decision();
        return decided == null
                ? null
                : new Decision(
                        decided.status(),
                        words.moment(decided.at(), dossier.row().bcp()),
                        decided.conclusion(),
                        decided.measures().stream()
                                .map(code -> named("form.draftRefusal.measure", code))
                                .toList(),
                        decided.reasons().stream()
                                .map(code -> named("form.draftRefusal.reasons", code))
                                .toList(),
                        decided.isRefusal() ? appeals() : List.of());
    }

    private List<Appeal> appeals() {
        return Stream.of("ADMINISTRATIVE", "CONTENTIOUS", "SECOND_OPINION")
                .map(way -> new Appeal(way, messages.getMessage("tracking.appeal." + way, null, Locale.FRENCH)))
                .toList();
    }

    private Named named(String list, String code) {
        return new Named(code, words.name(list, code));
    }

    static DossierFile file(Joined file) {
        return new DossierFile(
                file.name(),
                file.mediaType(),
                file.size(),
                time(file.at()),
                "/dossiers/" + file.reference() + "/pieces/" + file.id());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(PARIS).toOffsetDateTime();
    }

    /**
     * {@code state}: {@code HEARING} (project, the operator is heard), {@code HEARD}, {@code DECIDED}, {@code RETURNED} (the register does not take it), {@code ORDERED}, {@code
     * EXECUTED}, {@code OVERTURNED}, {@code TAKEN_BACK}, {@code WITHDRAWN}, {@code SUPERSEDED}, {@code LAPSED}; {@code lines}: empty for all goods; {@code executeBy}: end of the time for the
     * measure, {@code executedOn}: day on which it was carried out.
     */
    record Refusal(
            long id,
            int version,
            String state,
            Named measure,
            List<Named> reasons,
            List<Integer> lines,
            String motivation,
            @Nullable Hazard found,
            boolean urgent,
            @Nullable String urgencyReason,
            @Nullable OffsetDateTime draftedAt,
            @Nullable String conclusion,
            @Nullable String conclusionReason,
            @Nullable OffsetDateTime decidedAt,
            @Nullable OffsetDateTime orderedAt,
            @Nullable OffsetDateTime executeBy,
            @Nullable LocalDate executedOn,
            List<Appeal> appeals,
            List<Observation> observations,
            List<DossierFile> files,
            String pdf) {}

    /** As the register has it; {@code conclusion}: its own code. */
    record Decision(
            String status,
            @Nullable OffsetDateTime at,
            @Nullable String conclusion,
            List<Named> measures,
            List<Named> reasons,
            List<Appeal> appeals) {}

    record Named(String code, String name) {}

    /** {@code way}: {@code ADMINISTRATIVE}, {@code CONTENTIOUS} or {@code SECOND_OPINION}; {@code text}: where and until when. */
    record Appeal(String way, String text) {}

    record Observation(@Nullable OffsetDateTime at, String text) {}

    /** {@code size} in bytes. */
    record DossierFile(String name, String mediaType, int size, @Nullable OffsetDateTime at, String href) {}
}
