package fr.francesesame.goods.customs;

/** What became of a release, or of a hold given back: the list {@code QuantityManagementOutcome} of CERTEX. */
enum ClearanceOutcome {
    EXECUTED("01"),
    NOT_FOUND("02"),
    ALREADY_CONSUMED("03"),
    EXECUTED_STATUS_CHANGED("04");

    private final String code;

    ClearanceOutcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean isExecuted() {
        return this == EXECUTED || this == EXECUTED_STATUS_CHANGED;
    }
}
