package fr.francesesame.appointments.book;

import fr.francesesame.appointments.refusals.Refused;
import java.util.Arrays;

/** Why the post puts another time to the operator, who reads it; {@code words} where the list of reasons does not say it. */
public record StatedReason(MoveReason kind, String words) {

    private static final int LONGEST = 500;

    /** Without a reason, or with « another one » that nobody names, nothing is moved. */
    public static StatedReason of(String kind, String words) {
        var stated = words.strip();
        return Arrays.stream(MoveReason.values())
                .filter(reason -> reason.name().equals(kind))
                .filter(reason -> reason != MoveReason.OTHER || !stated.isEmpty())
                .findFirst()
                .map(reason -> new StatedReason(reason, within(stated)))
                .orElseThrow(() -> new Refused("appointments.refused.reason"));
    }

    private static String within(String words) {
        if (words.length() > LONGEST) {
            throw new Refused("appointments.refused.longReason", LONGEST);
        }
        return words;
    }
}
