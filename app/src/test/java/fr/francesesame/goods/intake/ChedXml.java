package fr.francesesame.goods.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes CHED messages of the structure that TRACES NT sends; every word of them is invented. */
record ChedXml(String reference, String status, String updatedAt, String goods, String extra, String parties) {

    private static final String NAMESPACES = "xmlns:s=\"urn:un:unece:uncefact:data:standard:SPSCertificate:17\""
            + " xmlns:r=\"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:21\""
            + " xmlns:u=\"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:21\"";

    static ChedXml of(String reference, String status, String updatedAt) {
        return new ChedXml(
                reference, status, updatedAt, line(1, "08061010", 1000), "", party("eori_number", "FR09123456700013"));
    }

    ChedXml weighing(int kilograms) {
        return goods(line(1, "08061010", kilograms));
    }

    ChedXml goods(String lines) {
        return new ChedXml(reference, status, updatedAt, lines, extra, parties);
    }

    ChedXml lines(int count) {
        return goods(IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(number, "0603%04d".formatted(number), number))
                .collect(Collectors.joining()));
    }

    ChedXml replacing(String replaced) {
        return with("<r:ReferenceSPSReferencedDocument><r:TypeCode>636</r:TypeCode><r:RelationshipTypeCode>ACW"
                + "</r:RelationshipTypeCode><r:ID>" + replaced + "</r:ID></r:ReferenceSPSReferencedDocument>");
    }

    ChedXml selected(String clause, String answer) {
        return with("<r:SignatorySPSAuthentication><r:TypeCode>1</r:TypeCode><r:IncludedSPSClause><r:ID>" + clause
                + "</r:ID><r:Content>" + answer + "</r:Content></r:IncludedSPSClause></r:SignatorySPSAuthentication>");
    }

    ChedXml named(String scheme, String number) {
        return new ChedXml(reference, status, updatedAt, goods, extra, party(scheme, number));
    }

    ChedXml with(String section) {
        return new ChedXml(reference, status, updatedAt, goods, extra + section, parties);
    }

    String xml() {
        return "<?xml version='1.0' encoding='UTF-8'?>" + element();
    }

    /** As a response of the web service brings it. */
    String enveloped() {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header/>"
                + "<soapenv:Body><v2:Response xmlns:v2=\"urn:example:v2\">" + element()
                + "</v2:Response></soapenv:Body></soapenv:Envelope>";
    }

    static String line(int number, String cn, int kilograms) {
        return "<r:IncludedSPSTradeLineItem><r:SequenceNumeric>" + number + "</r:SequenceNumeric><r:Description/>"
                + "<r:ScientificName>Vitis vinifera</r:ScientificName><r:NetWeightMeasure unitCode=\"KGM\">" + kilograms
                + ".0</r:NetWeightMeasure><r:ApplicableSPSClassification><r:SystemID>CN</r:SystemID><r:ClassCode>" + cn
                + "</r:ClassCode></r:ApplicableSPSClassification><r:ApplicableSPSClassification><r:SystemID>EPPT"
                + "</r:SystemID><r:ClassCode>VITVI</r:ClassCode></r:ApplicableSPSClassification><r:PhysicalSPSPackage>"
                + "<r:LevelCode>4</r:LevelCode><r:TypeCode>CT</r:TypeCode><r:ItemQuantity>20.0</r:ItemQuantity>"
                + "</r:PhysicalSPSPackage><r:OriginSPSCountry><r:ID>PE</r:ID></r:OriginSPSCountry>"
                + "</r:IncludedSPSTradeLineItem>";
    }

    private static String party(String scheme, String number) {
        return "<r:ConsigneeSPSParty><r:ID schemeID=\"" + scheme + "\">" + number + "</r:ID><r:Name>Vergers du Havre"
                + "</r:Name><r:RoleCode>CN</r:RoleCode><r:SpecifiedSPSAddress><r:CountryID>FR</r:CountryID>"
                + "</r:SpecifiedSPSAddress></r:ConsigneeSPSParty>";
    }

    private String element() {
        return "<s:SPSCertificate " + NAMESPACES + "><s:SPSExchangedDocument><r:ID>" + reference + "</r:ID>"
                + "<r:TypeCode>636</r:TypeCode><r:StatusCode>" + status + "</r:StatusCode><r:IssueDateTime><u:DateTime>"
                + "2026-11-20T08:00:00+01:00</u:DateTime></r:IssueDateTime><r:IncludedSPSNote><r:Content>" + updatedAt
                + "</r:Content><r:SubjectCode>LAST_UPDATE_DATETIME</r:SubjectCode></r:IncludedSPSNote>"
                + "<r:SignatorySPSAuthentication><r:TypeCode>4</r:TypeCode><r:ActualDateTime><u:DateTime>"
                + "2026-11-20T09:00:00+01:00</u:DateTime></r:ActualDateTime><r:IncludedSPSClause><r:ID>PURPOSE</r:ID>"
                + "<r:Content>INTERNAL_MARKET</r:Content></r:IncludedSPSClause></r:SignatorySPSAuthentication>" + extra
                + "</s:SPSExchangedDocument><s:SPSConsignment><r:AvailabilityDueDateTime><u:DateTime>"
                + "2026-11-24T06:00:00+01:00</u:DateTime></r:AvailabilityDueDateTime>" + parties
                + "<r:UnloadingBaseportSPSLocation><r:ID>FRLEH1</r:ID></r:UnloadingBaseportSPSLocation>"
                + "<r:UtilizedSPSTransportEquipment><r:ID>SESU 1234567</r:ID><r:AffixedSPSSeal><r:ID>SL0001</r:ID>"
                + "</r:AffixedSPSSeal></r:UtilizedSPSTransportEquipment><r:IncludedSPSConsignmentItem>" + goods
                + "</r:IncludedSPSConsignmentItem></s:SPSConsignment></s:SPSCertificate>";
    }
}
