package fr.francesesame.customs;

/** Answers of the quantity ledger, as TRACES NT gives them to customs. */
enum LedgerCode {
    EXECUTED("01"),
    NOT_FOUND("02"),
    CN_MISMATCH("03"),
    ALREADY_CONSUMED("03"),
    INAPPROPRIATE_STATUS("04"),
    EXECUTED_STATUS_CHANGED("04"),
    QUANTITY_INSUFFICIENT("05"),
    WRITE_OFF_EXISTS("06"),
    LINE_MISMATCH("07"),
    UNIT_MISMATCH("10");

    private final String code;

    LedgerCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean isExecuted() {
        return this == EXECUTED || this == EXECUTED_STATUS_CHANGED;
    }
}
