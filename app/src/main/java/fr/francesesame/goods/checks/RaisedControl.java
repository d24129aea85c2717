package fr.francesesame.goods.checks;

import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Writing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Controls to be raised, as a supervisor types them; an empty establishment stands for all. */
record RaisedControl(
        @Pattern(regexp = "CHED_A|CHED_P|CHED_PP|CHED_D|COI|CONFORMITY", message = "{taskforms.fault.choose}")
                String type,
        @Pattern(regexp = "\\d{4,10}", message = "{checks.raised.fault.cn}") String cn,
        @Pattern(regexp = "[A-Z]{2}", message = "{checks.raised.fault.origin}") String origin,
        @Size(max = 100, message = "{taskforms.fault.tooLong}") String establishment,
        @NotBlank(message = "{taskforms.fault.empty}") @Size(max = 500, message = "{taskforms.fault.tooLong}")
                String reason) {

    static final RaisedControl EMPTY = new RaisedControl("", "", "", "", "");

    RaisedControl {
        type = plain(type);
        cn = new CnCode(plain(cn)).value();
        origin = Writing.code(origin);
        establishment = plain(establishment);
        reason = plain(reason);
    }

    /** What a browser leaves out is empty. */
    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
