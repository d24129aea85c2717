package fr.francesesame.checks;

import fr.francesesame.terms.FormalityType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Controls to be raised, as a supervisor types them; an empty establishment stands for all. */
record RaisedControl(
        @NotNull(message = "{checks.fault.choose}") FormalityType type,
        @Pattern(regexp = "\\d{4,10}", message = "{checks.raised.fault.cn}") String cn,
        @Pattern(regexp = "[A-Z]{2}", message = "{checks.raised.fault.origin}") String origin,
        @Size(max = 100, message = "{checks.fault.tooLong}") String establishment,
        @NotBlank(message = "{checks.fault.empty}") @Size(max = 500, message = "{checks.fault.tooLong}")
                String reason) {

    RaisedControl {
        cn = plain(cn).replaceAll("\\s", "");
        origin = plain(origin).toUpperCase(java.util.Locale.ROOT);
        establishment = plain(establishment);
        reason = plain(reason);
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
