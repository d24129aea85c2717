package fr.francesesame.people.enrolment;

import fr.francesesame.foundation.accounts.AddressRule;
import fr.francesesame.foundation.accounts.PhoneRule;
import fr.francesesame.people.signin.PasswordRule;
import fr.francesesame.terms.Siret;
import fr.francesesame.terms.Writing;
import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;

/** Every rule of the sign-up form; each fault is a sentence beside its field. */
final class SignUpRules {

    private static final Set<String> LEVELS = Set.of("PASSWORD", "SMS", "TOTP");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 300;

    private SignUpRules() {}

    static void check(SignUpForm form, Errors faults) {
        credentials(form, faults);
        address(form, faults);
        identity(form, faults);
        phones(form, faults);
        company(form, faults);
        accepted(form, faults);
    }

    private static void credentials(SignUpForm form, Errors faults) {
        refuse(!form.identifiant().matches("[A-Za-z0-9]{8,20}"), "identifiant", "identifier", faults);
        PasswordRule.fault(form.motDePasse(), List.of(form.identifiant(), form.nom(), form.prenom(), form.courriel()))
                .ifPresent(fault -> faults.rejectValue("motDePasse", fault));
        refuse(!form.confirmation().equals(form.motDePasse()), "confirmation", "confirmation", faults);
        refuse(!LEVELS.contains(form.niveau()), "niveau", "level", faults);
    }

    private static void address(SignUpForm form, Errors faults) {
        refuse(!AddressRule.isAddress(form.courriel()), "courriel", "email", faults);
        refuse(
                !form.confirmationCourriel().equalsIgnoreCase(form.courriel()),
                "confirmationCourriel",
                "emailConfirmation",
                faults);
    }

    private static void identity(SignUpForm form, Errors faults) {
        refuse(form.nom().isEmpty() || form.nom().length() > LONGEST_NAME, "nom", "lastName", faults);
        refuse(form.prenom().isEmpty() || form.prenom().length() > LONGEST_NAME, "prenom", "firstName", faults);
        refuse(form.adresse().length() > LONGEST_ADDRESS, "adresse", "postalAddress", faults);
    }

    private static void phones(SignUpForm form, Errors faults) {
        var phone = form.telephone();
        refuse(!phone.isEmpty() && PhoneRule.number(phone).isEmpty(), "telephone", "phone", faults);
        var mobile = form.mobile();
        refuse(!mobile.isEmpty() && PhoneRule.mobile(mobile).isEmpty(), "mobile", "mobile", faults);
        refuse(mobile.isEmpty() && form.niveau().equals("SMS"), "mobile", "mobileForSms", faults);
    }

    private static void company(SignUpForm form, Errors faults) {
        var number = digits(form.entreprise());
        refuse(!number.isEmpty() && !isSiren(number) && !Siret.isValid(number), "entreprise", "company", faults);
    }

    private static void accepted(SignUpForm form, Errors faults) {
        refuse(!form.conditions().equals("true"), "conditions", "terms", faults);
        refuse(!form.consentement().equals("true"), "consentement", "consent", faults);
    }

    static String digits(String number) {
        return Writing.withoutBlanks(number).replace(".", "");
    }

    /** A SIREN is checked as a SIRET is: with Luhn's digit, which zeros in front do not change. */
    private static boolean isSiren(String number) {
        return number.matches("\\d{9}") && Siret.isValid("00000" + number);
    }

    private static void refuse(boolean bad, String field, String fault, Errors faults) {
        if (bad) {
            faults.rejectValue(field, "enrolment.fault." + fault);
        }
    }
}
