package fr.francesesame.people.signin;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.ui.Model;

/** A new password and its confirmation, as typed. */
record NewPassword(String password, String confirmation) {

    /** Puts the sentences of what is wrong into the model; true where something is. */
    boolean faults(Function<String, Optional<String>> rule, Model model) {
        var fault = rule.apply(password);
        fault.ifPresent(key -> model.addAttribute("faultNew", key));
        var differs = !confirmation.equals(password);
        model.addAttribute("faultConfirmation", differs);
        return fault.isPresent() || differs;
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
