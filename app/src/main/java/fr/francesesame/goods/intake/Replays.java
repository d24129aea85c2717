package fr.francesesame.goods.intake;

import fr.francesesame.goods.intake.Quarantine.Entry;
import fr.francesesame.goods.intake.Replay.Replayed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Many messages at once: those that were chosen, or all of a list, so many a call. */
@Component
class Replays {

    /** One call answers within the time that a person waits. */
    static final int MOST = 200;

    private final Quarantine quarantine;
    private final Replay replay;

    Replays(Quarantine quarantine, Replay replay) {
        this.quarantine = quarantine;
        this.replay = replay;
    }

    /** {@code left}: how many of the list still can be replayed. */
    record Result(List<Replayed> items, int left) {}

    /** Those that the account sees; the others do not exist for it. */
    Result chosen(QuarantineSight sight, Collection<UUID> ids, QuarantineFilter filter) {
        var entries = ids.stream()
                .distinct()
                .limit(MOST)
                .flatMap(id -> quarantine.find(sight, id).stream())
                .toList();
        return replay(sight, entries, filter);
    }

    Result all(QuarantineSight sight, QuarantineFilter filter) {
        return replay(sight, quarantine.replayable(sight, filter, MOST), filter);
    }

    private Result replay(QuarantineSight sight, List<Entry> entries, QuarantineFilter filter) {
        var items = replay.replay(sight, entries);
        return new Result(items, quarantine.count(sight, filter));
    }
}
