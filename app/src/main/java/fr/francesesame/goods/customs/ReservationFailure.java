package fr.francesesame.goods.customs;

/** Why a reservation is refused: the list {@code ReservationFailureReason} of CERTEX, as far as the ledger judges. */
enum ReservationFailure {
    CN_MISMATCH("03"),
    INAPPROPRIATE_STATUS("04"),
    QUANTITY_INSUFFICIENT("05"),
    WRITE_OFF_EXISTS("06"),
    LINE_MISMATCH("07"),
    UNIT_MISMATCH("10");

    private final String code;

    ReservationFailure(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
