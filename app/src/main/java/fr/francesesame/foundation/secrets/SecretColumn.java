package fr.francesesame.foundation.secrets;

/** Every column that holds a secret which is read again; what is only compared is kept as a digest and stands not here. */
public enum SecretColumn {
    SECOND_FACTOR("account", "username", "totp_secret"),
    SIGNING_KEY("signing_key", "id", "jwk"),
    WEBHOOK("webhook_subscription", "id", "secret"),
    FORMER_WEBHOOK("webhook_subscription", "id", "previous_secret"),
    DRIVER_LINKS("driver_link_secret", "only_one", "secret"),
    NOTIFICATIONS("notification_secret", "one", "secret");

    /** The row of a table that has one only. */
    public static final String ONLY_ROW = "true";

    private final String table;
    private final String key;
    private final String column;

    SecretColumn(String table, String key, String column) {
        this.table = table;
        this.key = key;
        this.column = column;
    }

    String table() {
        return table;
    }

    String key() {
        return key;
    }

    String column() {
        return column;
    }

    /** What a ciphertext is bound to: put into another column or row, it opens no more. */
    String place(Object row) {
        return table + "." + column + ":" + row;
    }
}
