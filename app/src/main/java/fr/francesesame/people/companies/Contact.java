package fr.francesesame.people.companies;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom to reach at an establishment for a purpose; by telephone (E.164), by e-mail, or both. */
record Contact(Purpose purpose, String name, @Nullable String phone, @Nullable String email) {

    enum Purpose {
        /** Where the goods are presented. */
        QUAY,
        /** Formalities and customs declarations. */
        DECLARATIONS,
        ACCOUNTS;

        static Optional<Purpose> of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }
}
