package fr.francesesame.people.companies;

import fr.francesesame.foundation.accounts.AddressRule;
import fr.francesesame.foundation.accounts.PhoneRule;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact as a person typed it; all blank takes the contact away. */
record ContactForm(@Nullable String nom, @Nullable String telephone, @Nullable String courriel) {

    private static final int LONGEST_NAME = 100;

    boolean isBlank() {
        return name().isEmpty() && phone().isEmpty() && email().isEmpty();
    }

    /** The key of the sentence that says what is wrong; empty where nothing is. */
    Optional<String> fault() {
        if (name().isEmpty() || name().length() > LONGEST_NAME) {
            return Optional.of("companies.contact.fault.name");
        }
        if (!phone().isEmpty() && PhoneRule.number(phone()).isEmpty()) {
            return Optional.of("companies.contact.fault.phone");
        }
        if (!email().isEmpty() && !AddressRule.isAddress(email())) {
            return Optional.of("companies.contact.fault.email");
        }
        return phone().isEmpty() && email().isEmpty() ? Optional.of("companies.contact.fault.none") : Optional.empty();
    }

    Contact contact(Contact.Purpose purpose) {
        return new Contact(purpose, name(), PhoneRule.number(phone()).orElse(null), email().isEmpty() ? null : email());
    }

    /** To be shown again as it was typed. */
    Map<String, String> typed() {
        return Map.of("nom", name(), "telephone", phone(), "courriel", email());
    }

    private String name() {
        return plain(nom);
    }

    private String phone() {
        return plain(telephone);
    }

    private String email() {
        return plain(courriel);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }
}
