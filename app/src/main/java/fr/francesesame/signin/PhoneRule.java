package fr.francesesame.signin;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers as people write them in France, kept as E.164; foreign ones begin with + and their country. */
public final class PhoneRule {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneRule() {}

    /** The number; empty where the text is none. */
    public static Optional<String> number(String text) {
        return parsed(text).map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** The number, if it may take an SMS. */
    public static Optional<String> mobile(String text) {
        return parsed(text)
                .filter(number -> NUMBERS.getNumberType(number) != PhoneNumberType.FIXED_LINE)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private static Optional<PhoneNumber> parsed(String text) {
        try {
            return Optional.of(NUMBERS.parse(text, "FR")).filter(NUMBERS::isPossibleNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
