package fr.francesesame.goods.checks;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the goods: an organism by its EPPO code, or a substance with what was measured and what is allowed at most,
 * both in {@code unit}.
 */
public record Hazard(
        @Nullable String organismCode,
        @Nullable String organismName,
        @Nullable String substance,
        @Nullable BigDecimal measured,
        @Nullable String unit,
        @Nullable BigDecimal allowed) {

    public static final Hazard NONE = new Hazard(null, null, null, null, null, null);

    public boolean isNamed() {
        return organismCode != null || substance != null;
    }

    /** From the columns that findings and refusals have in common. */
    static Hazard of(ResultSet row) throws SQLException {
        return new Hazard(
                row.getString("organism_code"),
                row.getString("organism_name"),
                row.getString("substance"),
                row.getBigDecimal("measured"),
                row.getString("unit"),
                row.getBigDecimal("allowed"));
    }
}
