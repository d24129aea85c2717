package fr.francesesame.portal.publicpages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators say of the services: how each is doing, and works to come. The room that keeps it stands above this one. */
public interface ServiceNotices {

    List<Standing> standings();

    /** Not over yet, the next first. */
    List<Work> works();

    /** {@code code}: of the service; {@code state}: {@code OPERATIONAL} and worse; {@code message}: null while operational. */
    record Standing(String code, String state, String icon, @Nullable String message, Instant since) {}

    record Work(Instant startsAt, Instant endsAt, String text) {}
}
