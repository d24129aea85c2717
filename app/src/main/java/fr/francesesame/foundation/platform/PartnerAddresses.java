package fr.francesesame.foundation.platform;

import fr.francesesame.processes.ports.PartnerFault;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the partner systems answer. Read at each call: in the demonstration the partners stand in this very server, whose port
 * is known only once it listens.
 */
@Component
public class PartnerAddresses {

    private final Environment environment;

    PartnerAddresses(Environment environment) {
        this.environment = environment;
    }

    /** TRACES NT, the register of decisions on CHEDs and certificates of inspection ({@code sesame.traces.base-url}). */
    public String traces() {
        return address("traces", "TRACES NT");
    }

    /** SORA F&L, the register of conformity with marketing standards ({@code sesame.sora.base-url}). */
    public String sora() {
        return address("sora", "SORA F&L");
    }

    /** DELTA, the customs clearance system ({@code sesame.customs.base-url}). */
    public String customs() {
        return address("customs", "DELTA");
    }

    /** The provider of SMS ({@code sesame.sms.base-url}). */
    public String sms() {
        return address("sms", "le fournisseur de SMS");
    }

    private String address(String partner, String name) {
        var setting = "sesame." + partner + ".base-url";
        var address = environment.getProperty(setting, "");
        if (address.isBlank()) {
            throw new NoPartnerAddress(name, setting);
        }
        return address.replaceFirst("/+$", "");
    }

    /** The message is what an analyst reads in Cockpit. */
    static class NoPartnerAddress extends PartnerFault {
        NoPartnerAddress(String name, String setting) {
            super("Aucune adresse pour joindre %s : le réglage %s manque.".formatted(name, setting), false, null);
        }
    }
}
