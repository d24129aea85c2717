package fr.francesesame.goods.law;

import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Writing;
import org.jspecify.annotations.Nullable;

/** Codes as partners write them, as the annexes write them. */
final class Codes {

    private Codes() {}

    static String cn(String notified) {
        return new CnCode(notified).value();
    }

    static @Nullable String country(@Nullable String notified) {
        return Writing.isBlank(notified) ? null : Writing.code(notified);
    }
}
