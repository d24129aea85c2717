package fr.francesesame.terms;

import java.util.Locale;

/** What the goods are notified for (CHED box I.20 ff., TRACES NT clause {@code PURPOSE}). */
public enum Purpose {
    INTERNAL_MARKET,
    FREE_CIRCULATION,
    TRANSIT,
    TRANSHIPMENT,
    TRANSFER,
    ONWARD_TRANSPORTATION,
    TEMPORARY_ADMISSION,
    RE_ENTRY,
    SHIP_STORES,
    NON_CONFORMING,
    OTHER;

    /** Reads a TRACES NT code; what the list does not have is {@link #OTHER}, and is for a person to qualify. */
    public static Purpose ofCode(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "INTERNAL_MARKET" -> INTERNAL_MARKET;
            case "FREE_CIRCULATION" -> FREE_CIRCULATION;
            case "TRANSIT" -> TRANSIT;
            case "TRANSHIPMENT", "TRANSSHIPMENT" -> TRANSHIPMENT;
            case "TRANSFER", "TRANSFER_TO" -> TRANSFER;
            case "ONWARD_TRANSPORTATION" -> ONWARD_TRANSPORTATION;
            case "TEMPORARY_ADMISSION", "TEMPORARY_IMPORT", "TEMPORARY_ADMISSION_HORSES" -> TEMPORARY_ADMISSION;
            case "RE_ENTRY", "RE_IMPORT", "HORSE_RE_ENTRY" -> RE_ENTRY;
            case "SHIP_STORES", "SHIP_SUPPLY" -> SHIP_STORES;
            case "NON_CONFORMING", "NON_CONFORMING_GOODS", "NON_FREE_CIRCULATION" -> NON_CONFORMING;
            default -> OTHER;
        };
    }

    /** The status that TRACES NT gives an accepted consignment of this purpose. */
    public TracesStatus acceptedAs() {
        return switch (this) {
            case TRANSIT -> TracesStatus.AUTHORIZED_FOR_TRANSIT;
            case TRANSHIPMENT -> TracesStatus.AUTHORIZED_FOR_TRANSHIPMENT;
            case TRANSFER -> TracesStatus.AUTHORIZED_FOR_TRANSFER;
            case ONWARD_TRANSPORTATION -> TracesStatus.AUTHORIZED_FOR_ONWARD_TRANSPORTATION;
            default -> TracesStatus.VALIDATED;
        };
    }

    /** What TRACES NT calls an accepted consignment of this purpose; nothing is accepted for a purpose that nobody has qualified. */
    public String acceptance() {
        return switch (this) {
            case TEMPORARY_ADMISSION -> "ACCEPTABLE_FOR_TEMPORARY_IMPORT";
            case RE_ENTRY -> "ACCEPTABLE_FOR_INTERNAL_MARKET";
            case NON_CONFORMING, SHIP_STORES -> "ACCEPTABLE_FOR_NON_FREE_CIRCULATION";
            case OTHER -> throw new IllegalStateException("the purpose has not been qualified");
            default -> "ACCEPTABLE_FOR_" + name();
        };
    }
}
