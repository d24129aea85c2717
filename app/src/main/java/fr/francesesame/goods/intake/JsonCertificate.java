package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Clause;
import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Document;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Packages;
import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.goods.consignments.Certificate.Transport;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.TracesStatus;
import fr.francesesame.terms.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON message in the words of a certificate. */
record JsonCertificate(JsonMessage message, FormalityType type, CommonRules rules) {

    private static final String REFERENCE_SHAPE = "[A-Z0-9][A-Z0-9._-]{0,59}";

    /** Roles as in UN/CEFACT 3035; a control body keeps its own word. */
    private static final Map<String, String> ROLES = Map.of(
            "EXPORTER", "EX",
            "PACKER", "EX",
            "IMPORTER", "CN",
            "TRADER", "CN",
            "FIRST_CONSIGNEE", "DP",
            "REPRESENTATIVE", "CB");

    /** Transport document by mode of transport (UN/ECE 1001). */
    private static final Map<String, String> TRANSPORT_DOCUMENTS =
            Map.of("1", "705", "2", "720", "3", "730", "4", "740");

    private static final String LINKED = "636";

    Certificate certificate() throws UnreadableMessage {
        var remarks = new ArrayList<Remark>();
        var updatedAt = updatedAt(remarks);
        var issuedAt = happened("issuedAt", message.issuedAt(), updatedAt, remarks);
        var declaredAt = happened("declaredAt", message.declaredAt(), issuedAt, remarks);
        return new Certificate(
                reference(),
                type,
                statusCode(),
                issuedAt,
                updatedAt,
                declaredAt,
                rules.arrival(TracesDates.unbounded("arrival", message.arrival(), null), declaredAt, remarks),
                message.purpose() == null ? "FREE_CIRCULATION" : message.purpose(),
                rules.post(WrittenPost.of(message.post() == null ? message.releasePoint() : message.post()), remarks),
                upper(message.dispatchCountry()),
                message.parties().stream().map(JsonCertificate::party).toList(),
                transport(),
                containers(),
                documents(),
                LineNumbers.distinct(lines(), remarks),
                null,
                List.of(),
                List.of(),
                decisions(),
                message.replaces().stream()
                        .filter(JsonCertificate::isReference)
                        .map(Writing::code)
                        .toList(),
                false,
                List.copyOf(remarks));
    }

    private String reference() throws UnreadableMessage {
        var reference = message.reference();
        if (Writing.isBlank(reference)) {
            throw new UnreadableMessage("noReference");
        }
        if (!isReference(reference) || !isOneWord(reference)) {
            throw new UnreadableMessage("reference");
        }
        return Writing.code(reference);
    }

    private Instant updatedAt(List<Remark> remarks) throws UnreadableMessage {
        var read = rules.past("updatedAt", TracesDates.read("updatedAt", message.updatedAt()), remarks);
        if (read == null) {
            throw new UnreadableMessage("noUpdatedAt");
        }
        return read;
    }

    private Instant happened(String field, @Nullable String time, Instant otherwise, List<Remark> remarks)
            throws UnreadableMessage {
        var read = rules.happened(field, TracesDates.read(field, time), remarks);
        return read == null ? otherwise : read;
    }

    /** A word that the list does not have stays as it came: an agent says what it stands for. */
    private String statusCode() {
        var word = message.status() == null ? TracesStatus.NEW.name() : upper(message.status());
        return Arrays.stream(TracesStatus.values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .map(TracesStatus::code)
                .orElse(String.valueOf(word));
    }

    private static Party party(JsonMessage.Party party) {
        var role = party.role() == null ? null : ROLES.getOrDefault(party.role(), party.role());
        var identified = Stream.of(
                        new String[] {"siret", party.siret()},
                        new String[] {"eori_number", party.eori()},
                        new String[] {"control_body_code", party.code()})
                .filter(pair -> pair[1] != null && !pair[1].isBlank())
                .findFirst();
        return new Party(
                role,
                identified.map(pair -> pair[0]).orElse(null),
                identified.map(pair -> pair[1]).orElse(null),
                party.name(),
                upper(party.country()));
    }

    private @Nullable Transport transport() {
        var movement = message.transport();
        return movement == null ? null : new Transport(movement.identifier(), movement.mode());
    }

    private List<Container> containers() {
        return message.containers().stream()
                .map(container -> new Container(container.number(), container.seals()))
                .toList();
    }

    private List<Document> documents() {
        var carried = Optional.ofNullable(message.transport())
                .filter(movement -> movement.document() != null)
                .map(movement -> new Document(
                        TRANSPORT_DOCUMENTS.getOrDefault(Objects.requireNonNullElse(movement.mode(), ""), "ZZZ"),
                        null,
                        movement.document(),
                        null));
        var linked = message.linked().stream()
                .filter(JsonCertificate::isReference)
                .map(reference -> new Document(LINKED, "ZZZ", Writing.code(reference), null));
        return Stream.concat(carried.stream(), linked).toList();
    }

    private List<Line> lines() {
        var goods = message.goods();
        return IntStream.range(0, goods.size())
                .mapToObj(position -> line(goods.get(position), position + 1))
                .toList();
    }

    private static Line line(JsonMessage.Goods goods, int position) {
        var packages = goods.packages() == null ? List.<Packages>of() : List.of(packages(goods));
        return new Line(
                goods.line() == null ? position : goods.line(),
                goods.cn() == null ? null : new CnCode(goods.cn()).value(),
                null,
                goods.use(),
                null,
                Stream.of(goods.name(), goods.description())
                        .filter(Objects::nonNull)
                        .reduce((name, description) -> name + " (" + description + ")")
                        .orElse(null),
                upper(goods.origin()),
                goods.netWeightKg() == null ? null : Numbers.plain(goods.netWeightKg()),
                packages,
                List.of(),
                List.of());
    }

    private static Packages packages(JsonMessage.Goods goods) {
        return new Packages(goods.packaging(), goods.packages());
    }

    /** What the register itself has said: its outcome, and whether its own analysis has selected the goods for a check. */
    private List<Clause> decisions() {
        var outcome = Stream.ofNullable(message.outcome()).map(word -> new Clause(Certificate.OUTCOME, word));
        var selected =
                Stream.ofNullable(message.selected()).map(yes -> new Clause("PHYSICAL_CHECK", yes ? "YES" : "NO"));
        return Stream.concat(outcome, selected).toList();
    }

    /** A certificate's own reference with a blank in its midst may be two. */
    static boolean isOneWord(@Nullable String text) {
        return text != null && Writing.code(text).length() == text.strip().length();
    }

    private static boolean isReference(@Nullable String text) {
        return Writing.code(text).matches(REFERENCE_SHAPE);
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : Writing.code(text);
    }
}
