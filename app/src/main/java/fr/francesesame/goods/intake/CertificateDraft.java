package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Clause;
import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Document;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Note;
import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.goods.consignments.Certificate.Transport;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the sections of a certificate (UN/CEFACT SPSCertificate 17A as TRACES NT fills it) until it is whole. */
class CertificateDraft implements CertificateWalk.Sections {

    private static final String REFERENCE_SHAPE = "[A-Z0-9][A-Z0-9._-]{0,59}";
    private static final String OPERATOR = "4";
    private static final String REPLACES = "ACW";

    private @Nullable String reference;
    private String statusCode = "";
    private @Nullable Instant issuedAt;
    private @Nullable Instant declaredAt;
    private @Nullable Instant eta;
    private @Nullable String issuer;
    private WrittenPost post = WrittenPost.NONE;
    private @Nullable String exportCountry;
    private @Nullable Transport transport;
    private @Nullable Line totals;
    private final List<Party> parties = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Clause> declarations = new ArrayList<>();
    private final List<Clause> decisions = new ArrayList<>();
    private final List<String> replaces = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    @Override
    public void section(String parent, Element section) throws UnreadableMessage {
        switch (parent) {
            case "SPSExchangedDocument" -> document(section);
            case "SPSConsignment" -> consignment(section);
            case "IncludedSPSConsignmentItem" -> item(section);
            default -> {
                // nothing that we read stands elsewhere
            }
        }
    }

    Certificate certificate(CommonRules rules) throws UnreadableMessage {
        var named = reference();
        var updated = rules.past("LAST_UPDATE_DATETIME", updatedAt().orElse(null), remarks);
        var declared = rules.happened("ActualDateTime", declaredAt, remarks);
        var issued = updated == null
                ? rules.past("IssueDateTime", issuedAt == null ? declared : issuedAt, remarks)
                : first(rules.happened("IssueDateTime", issuedAt, remarks), updated);
        if (issued == null) {
            throw new UnreadableMessage("noDate");
        }
        var noted = notedType();
        var told = new Reference(named).chedType();
        var type = noted.or(() -> told).orElseThrow(() -> new UnreadableMessage("noType"));
        var notified = first(declared, issued);
        return new Certificate(
                named,
                told.orElse(type),
                statusCode,
                issued,
                first(updated, issued),
                notified,
                rules.arrival(eta, notified, remarks),
                clause(declarations, "PURPOSE"),
                rules.post(post.by(issuer), remarks),
                exportCountry,
                List.copyOf(parties),
                transport,
                List.copyOf(containers),
                List.copyOf(documents),
                LineNumbers.distinct(lines, remarks),
                totals,
                List.copyOf(notes),
                List.copyOf(declarations),
                List.copyOf(decisions),
                List.copyOf(replaces),
                noted.isPresent() && told.isPresent() && !noted.equals(told),
                List.copyOf(remarks));
    }

    private static Instant first(@Nullable Instant one, Instant otherwise) {
        return one == null ? otherwise : one;
    }

    private void document(Element section) throws UnreadableMessage {
        switch (section.name()) {
            case "ID" -> reference = section.text();
            case "StatusCode" -> statusCode = Objects.requireNonNullElse(section.text(), "");
            case "IssueDateTime" -> issuedAt = TracesDates.read("IssueDateTime", section);
            case "IssuerSPSParty" -> issuer = section.text("ID");
            case "IncludedSPSNote" -> notes.add(GoodsSections.note(section));
            case "ReferenceSPSReferencedDocument" -> referenced(section);
            case "SignatorySPSAuthentication" -> signature(section);
            default -> {
                // names and issuer of the certificate itself
            }
        }
    }

    private void consignment(Element section) throws UnreadableMessage {
        switch (section.name()) {
            case "AvailabilityDueDateTime" -> eta = TracesDates.unbounded("AvailabilityDueDateTime", section);
            case "UnloadingBaseportSPSLocation" -> post = WrittenPost.of(section);
            case "ExportSPSCountry" -> exportCountry = upper(section.text("ID"));
            case "MainCarriageSPSTransportMovement" ->
                transport = new Transport(section.text("ID"), section.text("ModeCode"));
            case "UtilizedSPSTransportEquipment" -> containers.add(GoodsSections.container(section));
            default -> {
                if (section.name().endsWith("SPSParty")) {
                    parties.addAll(PartySection.parties(section));
                }
            }
        }
    }

    private void item(Element section) {
        if (section.name().equals("IncludedSPSTradeLineItem")) {
            var line = GoodsSections.line(section, lines.size() + 1, remarks);
            if (line.number() == 0 && totals == null) {
                totals = line;
            } else {
                lines.add(line);
            }
        }
    }

    private void referenced(Element section) {
        var document = GoodsSections.document(section, remarks);
        documents.add(document);
        if (REPLACES.equals(document.relationship()) && "636".equals(document.type()) && isReference(document.id())) {
            replaces.add(Writing.code(document.id()));
        }
    }

    private void signature(Element section) throws UnreadableMessage {
        var operators = OPERATOR.equals(section.text("TypeCode"));
        section.all("IncludedSPSClause")
                .map(GoodsSections::clause)
                .forEach((operators ? declarations : decisions)::add);
        if (operators) {
            var signed = TracesDates.read(
                    "ActualDateTime", section.child("ActualDateTime").orElse(null));
            declaredAt = signed == null ? declaredAt : signed;
        }
    }

    private String reference() throws UnreadableMessage {
        if (reference == null) {
            throw new UnreadableMessage("noReference");
        }
        if (!isReference(reference) || !JsonCertificate.isOneWord(reference)) {
            throw new UnreadableMessage("reference");
        }
        return Writing.code(reference);
    }

    private Optional<Instant> updatedAt() throws UnreadableMessage {
        var noted = noted("LAST_UPDATE_DATETIME").map(Note::content).orElse(null);
        return Optional.ofNullable(TracesDates.read("LAST_UPDATE_DATETIME", noted));
    }

    private Optional<FormalityType> notedType() {
        return noted("CHED_TYPE")
                .flatMap(note -> note.codes().stream().findFirst())
                .flatMap(CertificateDraft::type);
    }

    private Optional<Note> noted(String subject) {
        return notes.stream().filter(note -> subject.equals(note.subject())).findFirst();
    }

    private static Optional<FormalityType> type(String code) {
        return List.of("A", "P", "PP", "D").contains(code) ? Optional.of(FormalityType.ofChed(code)) : Optional.empty();
    }

    private static boolean isReference(@Nullable String text) {
        return Writing.code(text).matches(REFERENCE_SHAPE);
    }

    private static @Nullable String clause(List<Clause> clauses, String id) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .map(Clause::content)
                .orElse(null);
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : Writing.code(text);
    }
}
