package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.PhoneRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person may mend of himself at once; the e-mail address is proven first, so it is asked for. */
record PersonForm(
        @NotBlank(message = "{privacy.fault.name}") @Size(max = 60, message = "{privacy.fault.name}") String firstName,
        @NotBlank(message = "{privacy.fault.name}") @Size(max = 60, message = "{privacy.fault.name}") String lastName,
        String mobile) {

    PersonForm {
        firstName = firstName == null ? "" : firstName.strip();
        lastName = lastName == null ? "" : lastName.strip();
        mobile = mobile == null ? "" : mobile.strip();
    }

    /** None is given, or one that may take an SMS. */
    boolean isReachable() {
        return mobile.isEmpty() || PhoneRule.mobile(mobile).isPresent();
    }

    /** E.164, as it is kept; empty for none. */
    String number() {
        return PhoneRule.mobile(mobile).orElse("");
    }
}
