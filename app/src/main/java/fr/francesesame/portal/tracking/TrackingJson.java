package fr.francesesame.portal.tracking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.GoodsWords;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes of the read interface; times carry the offset of Paris. */
@Component
class TrackingJson {

    private final GoodsWords words;
    private final RefusalJson refusals;
    private final Sentences sentences;
    private final List<DossierPapers> papers;
    private final AnswerJson answers;

    TrackingJson(
            GoodsWords words,
            RefusalJson refusals,
            Sentences sentences,
            AnswerJson answers,
            List<DossierPapers> papers) {
        this.sentences = sentences;
        this.answers = answers;
        this.words = words;
        this.refusals = refusals;
        this.papers = papers;
    }

    Item item(FormalityRow row) {
        return new Item(
                row.reference(),
                row.type(),
                row.status(),
                row.step().name(),
                row.version(),
                row.bcp(),
                row.goods(),
                row.origin(),
                sentences.moment(row.eta(), row.bcp()),
                row.ownReference(),
                next(row),
                sentences.moment(row.changedAt(), row.bcp()));
    }

    Whole whole(Dossier dossier) {
        var row = dossier.row();
        var lineChecks = dossier.checksByLine();
        return new Whole(
                row.reference(),
                row.type(),
                row.status(),
                row.step().name(),
                row.version(),
                row.bcp(),
                sentences.moment(row.eta(), row.bcp()),
                row.ownReference(),
                dossier.certificate().lines().stream()
                        .map(line -> line(line, lineChecks.get(line.number()), dossier))
                        .toList(),
                dossier.checks().stream().map(TrackingJson::check).toList(),
                next(dossier),
                exit(row),
                dossier.timeline().stream()
                        .map(line -> new Fact(sentences.moment(line.at(), row.bcp()), line.text()))
                        .toList(),
                dossier.appointments().stream().map(this::appointment).toList(),
                documents(dossier),
                dossier.linked(),
                dossier.outcome(),
                answers.missing(dossier),
                words.remarks(dossier.certificate()),
                current(dossier),
                refusals.refusals(dossier),
                refusals.decision(dossier),
                answers.forecast(dossier));
    }

    /** What the notification names, then what was joined as a file. */
    private List<Paper> documents(Dossier dossier) {
        var named = dossier.certificate().documents().stream()
                .map(document ->
                        new Paper(document.type(), document.id(), sentences.moment(document.issuedAt(), null), null));
        var joined = papers.stream()
                .flatMap(room -> room.of(new Reference(dossier.row().reference())).stream())
                .map(file -> new Paper(
                        file.kind(),
                        file.id(),
                        sentences.moment(file.at(), dossier.row().bcp()),
                        file(file)));
        return Stream.concat(named, joined).toList();
    }

    private static JoinedFile file(DossierPapers.Paper paper) {
        return new JoinedFile(
                paper.name(), paper.version(), paper.mediaType(), paper.size(), paper.sha256(), paper.href());
    }

    /** The newest one, project or decision. */
    private RefusalJson.@Nullable Refusal current(Dossier dossier) {
        return refusals.refusals(dossier).stream().findFirst().orElse(null);
    }

    private @Nullable Next next(Dossier dossier) {
        var still = dossier.still();
        return still == null
                ? next(dossier.row())
                : new Next(still.who().name(), sentences.name("tracking.still.what", still.name()), null, null);
    }

    private @Nullable Next next(FormalityRow row) {
        return row.nextWho() == null
                ? null
                : new Next(
                        row.nextWho(),
                        row.nextWhat(),
                        sentences.moment(row.nextDueAt(), row.bcp()),
                        sentences.term(row));
    }

    private static @Nullable Exit exit(FormalityRow row) {
        return row.exitPlace() == null || row.exitBy() == null ? null : new Exit(row.exitPlace(), row.exitBy());
    }

    private static Line line(Certificate.Line line, CheckSheet.@Nullable LineCheck check, Dossier dossier) {
        var refusal = dossier.refusalOf(check);
        return new Line(
                line.number(),
                line.cn(),
                line.eppo(),
                line.scientificName(),
                line.origin(),
                line.netWeightKg(),
                line.pieces().orElse(null),
                line.measures(),
                line.origins(),
                check == null ? null : check.rate(),
                check == null ? null : check.status(),
                refusal != null && refusal.isOrdered(),
                refusal == null ? null : refusal.name());
    }

    private static Check check(CheckSheet.Check check) {
        return new Check(
                check.kind().name(),
                check.required(),
                check.reason(),
                check.legalBasis(),
                check.result().name(),
                check.undone(),
                check.comment(),
                check.raised(),
                check.found(),
                check.on(),
                check.files().stream().map(RefusalJson::file).toList());
    }

    private Appointment appointment(AppointmentSheet.Line line) {
        return new Appointment(
                line.id().toString(),
                line.state().name(),
                line.bcp(),
                line.kind(),
                sentences.moment(line.startsAt(), line.bcp()),
                sentences.moment(line.endsAt(), line.bcp()),
                line.flagged());
    }

    record Item(
            String reference,
            String type,
            String status,
            String step,
            int version,
            @Nullable String bcp,
            @Nullable String goods,
            @Nullable String origin,
            @Nullable OffsetDateTime eta,
            @Nullable String ownReference,
            @Nullable Next nextAction,
            @Nullable OffsetDateTime changedAt) {}

    record Whole(
            String reference,
            String type,
            String status,
            String step,
            int version,
            @Nullable String bcp,
            @Nullable OffsetDateTime eta,
            @Nullable String ownReference,
            List<Line> lines,
            List<Check> checks,
            @Nullable Next nextAction,
            @Nullable Exit exit,
            List<Fact> timeline,
            List<Appointment> appointments,
            List<Paper> documents,
            List<String> linked,
            @Nullable String outcome,
            List<AnswerJson.Missing> missing,
            List<String> remarks,
            RefusalJson.@Nullable Refusal refusal,
            List<RefusalJson.Refusal> refusals,
            RefusalJson.@Nullable Decision decision,
            AnswerJson.@Nullable Forecast forecast) {}

    /** {@code refused}: the register has confirmed it; {@code refusal}: where its refusal stands before and after, as in {@code refusals}. */
    record Line(
            int number,
            @Nullable String cn,
            @Nullable String eppo,
            @Nullable String scientificName,
            @Nullable String origin,
            @Nullable BigDecimal netWeightKg,
            @Nullable BigDecimal pieces,
            List<Certificate.Measure> measures,
            List<String> origins,
            @Nullable BigDecimal rate,
            @Nullable String status,
            boolean refused,
            @Nullable String refusal) {}

    /** {@code undone}: why a required check will not be made any more; {@code raised}: why it is raised; {@code finding}: what the inspector wrote. */
    record Check(
            String kind,
            boolean required,
            String reason,
            String legalBasis,
            String result,
            @Nullable String undone,
            @Nullable String finding,
            @Nullable String raised,
            @Nullable String found,
            @Nullable LocalDate checkedOn,
            List<RefusalJson.DossierFile> files) {}

    record Next(String who, @Nullable String what, @Nullable OffsetDateTime dueAt, @Nullable String term) {}

    /** Where goods that go on, or animals admitted for a time, are awaited, and until which day. */
    record Exit(String place, LocalDate by) {}

    record Fact(@Nullable OffsetDateTime at, String text) {}

    record Appointment(
            String id,
            String state,
            String bcp,
            String kind,
            @Nullable OffsetDateTime startsAt,
            @Nullable OffsetDateTime endsAt,
            boolean flagged) {}

    /** {@code file}: null where the notification only names it; {@code issuedAt} of a file is when it was joined. */
    record Paper(
            @Nullable String type, @Nullable String id, @Nullable OffsetDateTime issuedAt, @Nullable JoinedFile file) {}

    /** {@code size} in bytes; {@code sha256} of the content in hexadecimal; {@code href}: where it is taken. */
    record JoinedFile(String name, int version, String mediaType, long size, String sha256, String href) {}
}
