package fr.francesesame.foundation.posts;

import java.time.ZoneId;
import java.util.Arrays;

/** A part of France with its own clock or holidays, by the name that the list of posts gives it. */
enum Territory {
    METROPOLITAN("metropolitan", "Europe/Paris", ""),
    ALSACE_MOSELLE("Alsace-Moselle", "Europe/Paris", "alsace-moselle"),
    GUADELOUPE("Guadeloupe", "America/Guadeloupe", "guadeloupe"),
    SAINT_MARTIN("Saint-Martin", "America/Marigot", "saint-martin"),
    SAINT_BARTHELEMY("Saint-Barthélemy", "America/St_Barthelemy", "saint-barthelemy"),
    MARTINIQUE("Martinique", "America/Martinique", "martinique"),
    GUYANE("Guyane", "America/Cayenne", "guyane"),
    REUNION("La Réunion", "Indian/Reunion", "reunion"),
    MAYOTTE("Mayotte", "Indian/Mayotte", "mayotte"),
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", "America/Miquelon", "");

    private final String title;
    private final ZoneId zone;
    private final String calendar;

    Territory(String title, String zone, String calendar) {
        this.title = title;
        this.zone = ZoneId.of(zone);
        this.calendar = calendar;
    }

    static Territory of(String title) {
        return Arrays.stream(values())
                .filter(territory -> territory.title.equals(title))
                .findFirst()
                .orElse(METROPOLITAN);
    }

    ZoneId zone() {
        return zone;
    }

    /** Name of its own days in {@code posts/holidays.xml}, empty where it has none. */
    String calendar() {
        return calendar;
    }
}
