package fr.francesesame.people.enrolment;

import org.jspecify.annotations.Nullable;

/** A sign-up that waits for its activation; numbers as E.164. */
record SignUp(
        String username,
        String passwordHash,
        String securityLevel,
        String email,
        String lastName,
        String firstName,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String postalAddress,
        @Nullable String companyNumber,
        String termsVersion,
        String consentVersion) {

    @Override
    public String toString() {
        return "SignUp";
    }
}
