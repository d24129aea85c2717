package fr.francesesame.notifications;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import fr.francesesame.processes.ports.Deliveries.Refused;

/**
 * Numbers that may take an SMS. A number that is only possible passes, because numbering plans open ranges faster than
 * lists follow; the operator's answer then decides. A landline does not.
 */
final class Mobile {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Mobile() {}

    /** The number as E.164. */
    static String of(String text) throws Refused {
        try {
            var number = NUMBERS.parse(text, "FR");
            if (NUMBERS.isPossibleNumber(number) && NUMBERS.getNumberType(number) != PhoneNumberType.FIXED_LINE) {
                return NUMBERS.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException notANumber) {
            throw new Refused("Le numéro du destinataire n’est pas un numéro de téléphone.");
        }
        throw new Refused("Le numéro du destinataire ne peut pas recevoir de SMS.");
    }
}
