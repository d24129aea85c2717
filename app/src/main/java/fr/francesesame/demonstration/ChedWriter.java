package fr.francesesame.demonstration;

import fr.francesesame.demonstration.SampleChed.Line;
import fr.francesesame.demonstration.SampleChed.Party;
import fr.francesesame.terms.TracesStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Writes a CHED as TRACES NT does (UN/CEFACT SPSCertificate 17). */
class ChedWriter {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final XmlText xml = new XmlText();
    private final SampleChed ched;

    private ChedWriter(SampleChed ched) {
        this.ched = ched;
    }

    static String write(SampleChed ched) {
        return new ChedWriter(ched).certificate();
    }

    private String certificate() {
        xml.open("s:SPSCertificate", XmlText.NAMESPACES);
        document();
        consignment();
        xml.close("s:SPSCertificate");
        return xml.toString();
    }

    private void document() {
        xml.open("s:SPSExchangedDocument");
        xml.leaf("r:Name", ched.type().title());
        xml.leaf("r:ID", ched.reference());
        xml.leaf("r:TypeCode", "636");
        var name = TracesStatus.ofCode(ched.status()).map(Enum::name).orElse("");
        xml.leaf("r:StatusCode", ched.status(), "name=\"" + name + "\"");
        time("r:IssueDateTime", ched.declared());
        note("CHED_TYPE", ched.type().name(), "");
        note("LAST_UPDATE_DATETIME", "", date(ched.updated()));
        decisionNotes();
        references();
        signatures();
        xml.close("s:SPSExchangedDocument");
    }

    private void decisionNotes() {
        if (Decisions.isRefusal(ched.status())) {
            note("NOT_ACCEPTABLE_MEASURE", "DESTRUCTION", "");
            note("REFUSAL_REASON", "PRESENCE_OF_HARMFUL_ORGANISM", "");
        }
    }

    private void references() {
        var issued = ched.declared().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS);
        reference(ched.type().certificate(), "ZZZ", "PC-%s-%07d".formatted(ched.origin(), ched.number()), issued);
        reference("380", "ZZZ", "FA-%07d".formatted(ched.number()), issued);
        reference("SEA".equals(ched.mode()) ? "705" : "740", "ZZZ", "BL-%07d".formatted(ched.number()), issued);
        var replaced = ched.replaces();
        if (replaced != null) {
            reference("636", "ACW", ched.reference(replaced), issued);
        }
    }

    private void reference(String type, String relationship, String id, Instant issued) {
        xml.open("r:ReferenceSPSReferencedDocument");
        xml.leaf("r:IssueDateTime", date(issued));
        xml.leaf("r:TypeCode", type);
        xml.leaf("r:RelationshipTypeCode", relationship);
        xml.leaf("r:ID", id);
        xml.close("r:ReferenceSPSReferencedDocument");
    }

    private void signatures() {
        xml.open("r:SignatorySPSAuthentication");
        xml.leaf("r:TypeCode", "4");
        time("r:ActualDateTime", ched.declared());
        clause("PURPOSE", ched.purpose());
        xml.close("r:SignatorySPSAuthentication");
        var clauses = Decisions.clauses(ched);
        if (!clauses.isEmpty()) {
            xml.open("r:SignatorySPSAuthentication");
            xml.leaf("r:TypeCode", "1");
            time("r:ActualDateTime", ched.updated());
            clauses.forEach(this::clause);
            xml.close("r:SignatorySPSAuthentication");
        }
    }

    private void consignment() {
        xml.open("s:SPSConsignment");
        time("r:AvailabilityDueDateTime", ched.arrival());
        party("r:ConsignorSPSParty", "EX", new Party(null, ched.exporter()), ched.origin());
        party("r:ConsigneeSPSParty", "CN", ched.importer(), "FR");
        country("r:ExportSPSCountry", ched.origin());
        country("r:ImportSPSCountry", "FR");
        xml.open("r:UnloadingBaseportSPSLocation");
        xml.leaf("r:ID", ched.post(), "schemeID=\"authority_activity_id\"");
        xml.close("r:UnloadingBaseportSPSLocation");
        party("r:DeliverySPSParty", "DP", ched.importer(), "FR");
        var agent = ched.agent();
        if (agent != null) {
            party("r:CustomsTransitAgentSPSParty", "CB", agent, "FR");
        }
        transport();
        goods();
        xml.close("s:SPSConsignment");
    }

    private void transport() {
        var boxes = ched.containerNumbers();
        for (var box = 0; box < boxes.size(); box++) {
            xml.open("r:UtilizedSPSTransportEquipment");
            xml.leaf("r:ID", boxes.get(box));
            xml.open("r:AffixedSPSSeal");
            xml.leaf("r:ID", "SC%07d".formatted(ched.number() * 3 + box));
            xml.close("r:AffixedSPSSeal");
            xml.close("r:UtilizedSPSTransportEquipment");
        }
        var carriage = Carriage.of(ched.mode());
        xml.open("r:MainCarriageSPSTransportMovement");
        xml.leaf("r:ID", carriage.name(ched.number()));
        xml.leaf("r:ModeCode", carriage.code());
        xml.close("r:MainCarriageSPSTransportMovement");
    }

    private void goods() {
        xml.open("r:IncludedSPSConsignmentItem");
        totals();
        for (var number = 1; number <= ched.lines().size(); number++) {
            line(number, ched.lines().get(number - 1));
        }
        xml.close("r:IncludedSPSConsignmentItem");
    }

    private void totals() {
        xml.open("r:IncludedSPSTradeLineItem");
        xml.leaf("r:SequenceNumeric", "0");
        xml.leaf("r:Description", "Consignment totals and summary");
        weight(ched.lines().stream().mapToInt(Line::weight).sum());
        packages("ZZ", ched.lines().stream().mapToInt(Line::packages).sum());
        xml.close("r:IncludedSPSTradeLineItem");
    }

    private void line(int number, Line line) {
        xml.open("r:IncludedSPSTradeLineItem");
        xml.leaf("r:SequenceNumeric", Integer.toString(number));
        xml.leaf("r:ScientificName", line.name());
        weight(line.weight());
        classification("CN", line.cn());
        classification("EPPT", line.eppo());
        packages(line.packaging(), line.packages());
        country("r:OriginSPSCountry", line.origin());
        xml.close("r:IncludedSPSTradeLineItem");
    }

    private void weight(int kilograms) {
        xml.leaf("r:NetWeightMeasure", Integer.toString(kilograms), "unitCode=\"KGM\"");
    }

    private void classification(String system, String code) {
        if (!code.isEmpty()) {
            xml.open("r:ApplicableSPSClassification");
            xml.leaf("r:SystemID", system);
            xml.leaf("r:ClassCode", code);
            xml.close("r:ApplicableSPSClassification");
        }
    }

    private void packages(String type, int count) {
        xml.open("r:PhysicalSPSPackage");
        xml.leaf("r:LevelCode", "4");
        xml.leaf("r:TypeCode", type);
        xml.leaf("r:ItemQuantity", Integer.toString(count));
        xml.close("r:PhysicalSPSPackage");
    }

    private void party(String element, String role, Party party, String country) {
        xml.open(element);
        identifier(party.eori());
        xml.leaf("r:Name", party.name());
        xml.leaf("r:RoleCode", role);
        xml.open("r:SpecifiedSPSAddress");
        xml.leaf("r:CountryID", country);
        xml.close("r:SpecifiedSPSAddress");
        xml.close(element);
    }

    private void identifier(@Nullable String eori) {
        if (eori == null) {
            xml.leaf("r:ID", "");
        } else {
            xml.leaf("r:ID", eori, "schemeID=\"eori_number\"");
        }
    }

    private void country(String element, String code) {
        xml.open(element);
        xml.leaf("r:ID", code);
        xml.close(element);
    }

    private void note(String subject, String code, String content) {
        xml.open("r:IncludedSPSNote");
        if (!code.isEmpty()) {
            xml.leaf("r:ContentCode", code);
        }
        xml.leaf("r:Content", content);
        xml.leaf("r:SubjectCode", subject);
        xml.close("r:IncludedSPSNote");
    }

    private void clause(String id, String content) {
        xml.open("r:IncludedSPSClause");
        xml.leaf("r:ID", id);
        xml.leaf("r:Content", content);
        xml.close("r:IncludedSPSClause");
    }

    private void time(String element, Instant instant) {
        xml.open(element);
        xml.leaf("u:DateTime", date(instant));
        xml.close(element);
    }

    private static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS)
                .atZone(PARIS)
                .toOffsetDateTime()
                .toString();
    }
}
