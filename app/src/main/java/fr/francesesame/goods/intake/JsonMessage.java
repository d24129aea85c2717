package fr.francesesame.goods.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A COI or a conformity request as its interface document gives it; what is left out is null or empty. */
record JsonMessage(
        @Nullable String reference,
        @Nullable String status,
        @Schema(type = "string", format = "date-time") @Nullable String updatedAt,
        @Schema(type = "string", format = "date-time") @Nullable String issuedAt,
        @Schema(type = "string", format = "date-time") @Nullable String declaredAt,
        @Schema(type = "string", format = "date-time") @Nullable String arrival,
        @Nullable String post,
        @Nullable String releasePoint,
        @Nullable String purpose,
        @Nullable String dispatchCountry,
        List<Party> parties,
        @Nullable Transport transport,
        List<Container> containers,
        List<Goods> goods,
        List<String> linked,
        List<String> replaces,
        @Nullable Boolean selected,
        @Nullable String outcome) {

    JsonMessage {
        parties = Objects.requireNonNullElse(parties, List.of());
        containers = Objects.requireNonNullElse(containers, List.of());
        goods = Objects.requireNonNullElse(goods, List.of());
        linked = Objects.requireNonNullElse(linked, List.of());
        replaces = Objects.requireNonNullElse(replaces, List.of());
    }

    /** {@code code}: number of a control body or packer where it has neither EORI nor SIRET. */
    record Party(
            @Nullable String role,
            @Nullable String name,
            @Nullable String country,
            @Nullable String eori,
            @Nullable String siret,
            @Nullable String code) {}

    record Transport(@Nullable String mode, @Nullable String identifier, @Nullable String document) {}

    record Container(@Nullable String number, List<String> seals) {

        Container {
            seals = Objects.requireNonNullElse(seals, List.of());
        }
    }

    record Goods(
            @Nullable Integer line,
            @Nullable String cn,
            @Nullable String name,
            @Nullable String description,
            @Nullable String origin,
            @Nullable String use,
            @Nullable BigDecimal netWeightKg,
            @Nullable BigDecimal packages,
            @Nullable String packaging) {}
}
