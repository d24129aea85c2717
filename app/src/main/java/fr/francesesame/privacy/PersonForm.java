package fr.francesesame.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a person may mend of himself at once; the e-mail address is proven first, so it is asked for. */
record PersonForm(
        @NotBlank(message = "{privacy.fault.name}") @Size(max = 60, message = "{privacy.fault.name}") String firstName,
        @NotBlank(message = "{privacy.fault.name}") @Size(max = 60, message = "{privacy.fault.name}") String lastName,
        @Pattern(regexp = "|\\+[1-9][0-9 .]{6,20}|0[1-9][0-9 .]{8,12}", message = "{privacy.fault.mobile}")
                String mobile) {

    PersonForm {
        firstName = firstName == null ? "" : firstName.strip();
        lastName = lastName == null ? "" : lastName.strip();
        mobile = mobile == null ? "" : mobile.strip();
    }

    /** E.164, as it is kept; empty for none. */
    String number() {
        var digits = mobile.replaceAll("[ .]", "");
        return digits.startsWith("0") ? "+33" + digits.substring(1) : digits;
    }
}
