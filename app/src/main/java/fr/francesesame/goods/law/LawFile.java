package fr.francesesame.goods.law;

import fr.francesesame.terms.FormalityType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A file of reference data: its name, its header, and how one of its lines is read. */
enum LawFile {
    COMBINED_NOMENCLATURE("combined_nomenclature", "cn,text", NomenclatureRow::of),
    COUNTRY_GROUPS("country_groups", "name,country", CountryRow::of),
    PLANT_NAMES("plant_names", "group,plant,kind,code,certainty,excluded_origins,source", PlantName::of),
    PLANT_KINDS("plant_kinds", "cn_prefix,kind,source", PlantKindRow::of),
    FREQUENCIES(
            "reg_2022_2389_annexI",
            "group,plant_or_object,origin,min_frequency_pct_identity_and_physical",
            FrequencyRow::of),
    REGULATED(
            "reg_2019_2072_annexXI_A_extract",
            "cn_prefix,partial_ex,what,origin,annex_XI_part_A_point",
            RegulatedRow::of),
    EMERGENCY_MEASURES("emergency_measures", "group,plant_or_object,origin,act", EmergencyRow::of),
    ANIMAL_GOODS("reg_2021_632_cn", "cn_prefix,scope,ched", AnimalGoodsRow::of),
    RISK_CATEGORIES("reg_2019_2129_annexI", "risk_category,category,identity_pct,physical_pct", RiskCategoryRow::of),
    CATEGORIES_OF_GOODS("veterinary_categories", "cn_prefix,words,risk_category", CategoryOfGoodsRow::of),
    AGREEMENTS("veterinary_agreements", "country,act,physical_pct", AgreementRow::of),
    FOOD_ENTRIES(
            "reg_2019_1793_entries",
            "annex,row,origin,dispatched_from,product,intended_use,cn_codes(ex=part of code; /NN=TARIC subdivision),hazard,"
                    + "frequency_pct,official_certificate_and_analysis_required,note",
            FoodEntryRow::of),
    FOOD_LINES(
            "reg_2019_1793_expanded",
            "annex,row,origin,dispatched_from,cn_prefix,partial_ex,taric,hazard,frequency_pct,intended_use",
            FoodLineRow::of),
    MARKETING_STANDARDS("marketing_standards", "cn_prefix,standard,product", StandardRow::of),
    APPROVED_COUNTRIES("approved_countries", "country,act", ApprovedCountryRow::of),
    PROHIBITED_PLANTS("prohibited_plants", "act,point,cn_prefix,scope,plants,origin,source", ProhibitedRow::of),
    TERRITORIES("territories", "formality,territory,cn_prefix,source", TerritoryRow::of),
    CODE_QUESTIONS("code_questions", "formality,cn_prefix,fact,yes,no,source", QuestionRow::of),
    PRIVATE_GOODS("private_goods", "formality,cn_prefix,origin,limit_kg,source", PrivateGoodsRow::of),
    ORGANIC_HIGH_RISK("organic_high_risk", "cn_prefix,origin,source", HighRiskRow::of);

    private final String title;
    private final List<String> header;
    private final Function<List<String>, Object> reader;

    LawFile(String title, String header, Function<List<String>, Object> reader) {
        this.title = title;
        this.header = List.of(header.split(","));
        this.reader = reader;
    }

    static Optional<LawFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> fileName.equals(file.fileName()))
                .findFirst();
    }

    public String fileName() {
        return title + ".csv";
    }

    /** Whether its first cell may stand in one row only. */
    boolean isKeyed() {
        return this == AGREEMENTS;
    }

    /** The formalities whose frequencies may change with it. */
    Set<FormalityType> types() {
        return switch (this) {
            case PLANT_NAMES, PLANT_KINDS, FREQUENCIES, REGULATED, EMERGENCY_MEASURES, PROHIBITED_PLANTS ->
                Set.of(FormalityType.CHED_PP);
            case ANIMAL_GOODS, RISK_CATEGORIES, CATEGORIES_OF_GOODS, AGREEMENTS ->
                Set.of(FormalityType.CHED_A, FormalityType.CHED_P);
            case FOOD_ENTRIES, FOOD_LINES -> Set.of(FormalityType.CHED_D);
            case MARKETING_STANDARDS, APPROVED_COUNTRIES -> Set.of(FormalityType.CONFORMITY);
            case ORGANIC_HIGH_RISK -> Set.of(FormalityType.COI);
            case COMBINED_NOMENCLATURE, COUNTRY_GROUPS, TERRITORIES, CODE_QUESTIONS, PRIVATE_GOODS ->
                EnumSet.allOf(FormalityType.class);
        };
    }

    public List<String> header() {
        return header;
    }

    /** Names of its columns, without what is added in brackets: keys of the message file. */
    public List<String> columns() {
        return header.stream().map(name -> name.replaceFirst("\\(.*", "")).toList();
    }

    /** The line as a row of the law; cells that make no sense are an {@link IllegalArgumentException}. */
    Object read(List<String> cells) {
        return reader.apply(cells);
    }
}
