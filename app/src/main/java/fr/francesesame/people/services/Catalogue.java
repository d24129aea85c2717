package fr.francesesame.people.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services there are, in the order of the catalogue; one that has no page here and no address elsewhere is not among them. */
@Component
class Catalogue {

    private final JdbcClient jdbc;
    private final ServedPages served;

    Catalogue(JdbcClient jdbc, ServedPages served) {
        this.jdbc = jdbc;
        this.served = served;
    }

    List<Offer> all() {
        return jdbc.sql("select * from service_offer order by position").query((row, n) -> offer(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Offer> find(String code) {
        return all().stream()
                .filter(offer -> offer.code().equalsIgnoreCase(code))
                .findFirst();
    }

    void tell(Offer offer, ServiceState state, @Nullable String message, String by) {
        jdbc.sql("update service_offer set state = ?, message = ?, changed_at = now(), changed_by = ? where code = ?")
                .params(state.name(), message, by, offer.code())
                .update();
    }

    void ask(Offer offer, boolean audit, boolean approval, String by) {
        jdbc.sql(
                        "update service_offer set audit_required = ?, approval_required = ?, changed_at = now(), changed_by = ?"
                                + " where code = ?")
                .params(audit, approval, by, offer.code())
                .update();
    }

    private Optional<Offer> offer(ResultSet row) throws SQLException {
        var address = address(row.getString("path"), row.getString("outside"));
        return address == null
                ? Optional.empty()
                : Optional.of(new Offer(
                        row.getString("code"),
                        address,
                        row.getString("access"),
                        row.getString("needs"),
                        row.getBoolean("audit_required"),
                        row.getBoolean("approval_required"),
                        ServiceState.valueOf(row.getString("state")),
                        row.getString("message"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by")));
    }

    private @Nullable String address(@Nullable String path, @Nullable String outside) {
        return path != null && served.has(path) ? path : outside;
    }
}
