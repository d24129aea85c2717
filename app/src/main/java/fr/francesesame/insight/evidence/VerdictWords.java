package fr.francesesame.insight.evidence;

import fr.francesesame.insight.evidence.Verdict.Change;
import fr.francesesame.insight.evidence.Verdict.Seal;
import fr.francesesame.insight.evidence.Verdict.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A verdict in French, for the page and for the command. Times are Paris's and say so; names out of the file are made harmless. */
record VerdictWords(MessageSource sentences) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss z", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));
    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_NAME = 200;

    Report of(Verdict verdict) {
        return new Report(
                verdict.finding().name(),
                say("evidence.finding." + verdict.finding()),
                verdict.changes().stream().limit(MOST_CHANGES).map(this::change).toList(),
                Optional.ofNullable(verdict.seal()).map(this::facts).orElse(List.of()));
    }

    private String change(Change change) {
        return say("evidence.change." + change.kind(), harmless(change.name()));
    }

    private List<String> facts(Seal seal) {
        return List.of(
                say("evidence.seal.by", harmless(seal.sealer())),
                say("evidence.seal.issuer", harmless(seal.issuer())),
                say("evidence.seal.fingerprint", seal.fingerprint()),
                say("evidence.seal.valid", time(seal.validFrom()), time(seal.validUntil())),
                say("evidence.seal.at", time(seal.saidAt())),
                stamp(seal.stamp()));
    }

    private String stamp(@Nullable Stamp stamp) {
        if (stamp == null) {
            return say("evidence.stamp.none");
        }
        var key = stamp.known() ? "evidence.stamp.known" : "evidence.stamp.unknown";
        return say(key, time(stamp.at()), harmless(stamp.authority()));
    }

    String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** A terminal obeys control characters, and a reader is misled by letters that turn the line around. */
    private static String harmless(String name) {
        var plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    /** The finding's code and sentence, what happened to which file, and what the seal says of itself. */
    record Report(String finding, String sentence, List<String> changes, List<String> facts) {}
}
