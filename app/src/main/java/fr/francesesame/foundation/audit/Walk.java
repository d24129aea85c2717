package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.audit.Chain.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;

/** One walk along the chains, seal by seal; only the first break of a chain is kept, the rest follows from it. */
class Walk implements RowCallbackHandler {

    private final Map<String, AuditVerdict.Broken> broken = new LinkedHashMap<>();
    private final Map<String, String> heads = new LinkedHashMap<>();
    private String chain = "";
    private String previous = "";
    private long no;
    private long seals;

    @Override
    public void processRow(ResultSet seal) throws SQLException {
        if (!seal.getString("sealed_chain").equals(chain)) {
            chain = seal.getString("sealed_chain");
            previous = Chain.beginning(chain);
            no = 0;
        }
        fault(seal).ifPresent(what -> keep(seal, what));
        no = number(seal);
        previous = seal.getString("hash");
        heads.put(chain, previous);
        seals++;
    }

    private Optional<AuditVerdict.Fault> fault(ResultSet seal) throws SQLException {
        if (number(seal) != no + 1) {
            return Optional.of(AuditVerdict.Fault.SEAL_MISSING);
        }
        if (!seal.getString("previous_hash").equals(previous)) {
            return Optional.of(AuditVerdict.Fault.LINK_BROKEN);
        }
        if (seal.getObject("id") == null) {
            return Optional.of(AuditVerdict.Fault.LINE_MISSING);
        }
        var right = Chain.hash(previous, number(seal), line(seal)).equals(seal.getString("hash"));
        return right ? Optional.empty() : Optional.of(AuditVerdict.Fault.LINE_CHANGED);
    }

    private void keep(ResultSet seal, AuditVerdict.Fault what) {
        try {
            broken.putIfAbsent(chain, new AuditVerdict.Broken(chain, number(seal), seal.getLong("line_id"), what));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static long number(ResultSet seal) throws SQLException {
        return seal.getLong("no");
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("chain"),
                row.getString("micros"),
                row.getString("person"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject"),
                row.getString("mandate"),
                row.getString("details"));
    }

    AuditVerdict verdict(List<Long> unchained) {
        var all = new ArrayList<>(broken.values());
        unchained.forEach(line -> all.add(new AuditVerdict.Broken("-", 0, line, AuditVerdict.Fault.LINE_UNCHAINED)));
        return new AuditVerdict(heads.size(), seals, heads.getOrDefault(Chain.ACTS, Chain.beginning(Chain.ACTS)), all);
    }
}
