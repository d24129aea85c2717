package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.PhoneRule;
import fr.francesesame.processes.ports.Deliveries.Refused;

/** Numbers that may take an SMS, by the rule of the forms that took them. */
final class Mobile {

    private Mobile() {}

    /** The number as E.164. */
    static String of(String text) throws Refused {
        if (PhoneRule.number(text).isEmpty()) {
            throw new Refused("Le numéro du destinataire n’est pas un numéro de téléphone.");
        }
        return PhoneRule.mobile(text)
                .orElseThrow(() -> new Refused("Le numéro du destinataire ne peut pas recevoir de SMS."));
    }
}
