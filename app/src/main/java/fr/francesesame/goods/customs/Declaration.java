package fr.francesesame.goods.customs;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Writing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What customs says of goods that it detains. Weights are net, in kilograms; origins are codes of ISO 3166-1. */
record Declaration(
        @NotNull(message = "{customs.detention.post}")
                @Pattern(regexp = "FR[A-Z0-9]{3,6}", message = "{customs.detention.post}")
                String post,
        @NotNull(message = "{customs.detention.declaredAt}") OffsetDateTime declaredAt,
        @Nullable @Size(max = 200, message = "{customs.detention.containers}")
                List<
                                @NotNull(message = "{customs.detention.containers}")
                                @Pattern(regexp = "[A-Z]{4}\\d{7}", message = "{customs.detention.containers}") String>
                        containers,
        @NotEmpty(message = "{customs.detention.lines}") @Size(max = 999, message = "{customs.detention.lines}")
                List<@NotNull(message = "{customs.detention.lines}") @Valid Line> lines) {

    /** Codes and numbers are the same however customs write them. */
    Declaration {
        post = Writing.number(post);
        containers = containers == null
                ? null
                : containers.stream().map(Writing::number).toList();
    }

    Declaration at(BorderPost known) {
        return new Declaration(known.code(), declaredAt, containers, lines);
    }

    record Line(
            @NotNull(message = "{customs.detention.cn}")
                    @Pattern(regexp = "\\d{4}|\\d{6}|\\d{8}|\\d{10}", message = "{customs.detention.cn}")
                    String cn,
            @NotNull(message = "{customs.detention.origin}")
                    @Pattern(regexp = "[A-Z]{2}", message = "{customs.detention.origin}")
                    String origin,
            boolean organic,
            @Nullable @PositiveOrZero(message = "{customs.detention.weight}") BigDecimal weightKg) {

        Line {
            cn = new CnCode(Objects.requireNonNullElse(cn, "")).value();
            origin = Writing.code(origin);
        }
    }

    List<String> named() {
        return Objects.requireNonNullElse(containers, List.of());
    }
}
