package fr.francesesame.processes.ports;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Controls raised for a time after findings, per product, origin and establishment (2017/625 art 65(4), 2019/2129 art 5). */
public interface Intensifications {

    /** All that stand now for formalities of that type. */
    List<Raised> inForce(FormalityType type);

    /** A consignment has been decided under raised controls: ten favourable ones in a row bring the baseline back. Counts once per reference. */
    void counted(Reference reference, boolean favourable);

    /** {@code cn}: how the codes begin; {@code establishment}: null for every one of the origin. */
    record Raised(String cn, String origin, @Nullable String establishment) {

        /** Whether these goods are under it; {@code sender}: by number or name, null where unknown. */
        public boolean covers(String goods, @Nullable String from, @Nullable String sender) {
            return goods.startsWith(cn)
                    && origin.equals(from)
                    && (establishment == null || establishment.equalsIgnoreCase(sender));
        }
    }
}
