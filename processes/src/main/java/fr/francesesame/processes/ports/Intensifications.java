package fr.francesesame.processes.ports;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import org.jspecify.annotations.Nullable;

/** Controls raised for a time after findings, per product, origin and establishment (2017/625 art 65(4), 2019/2129 art 5). */
public interface Intensifications {

    /** Whether a consignment of these goods is under raised controls now; {@code establishment}: approval number, null where unknown. */
    boolean covers(FormalityType type, String cn, @Nullable String origin, @Nullable String establishment);

    /** A consignment has been decided under raised controls: ten favourable ones in a row bring the baseline back. Counts once per reference. */
    void counted(Reference reference, boolean favourable);
}
