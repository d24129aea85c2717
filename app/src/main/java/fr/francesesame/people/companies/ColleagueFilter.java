package fr.francesesame.people.companies;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a correspondent narrows his list to; empty where he asks nothing. {@code etat}: a state of the link, « tous » for all. */
record ColleagueFilter(
        @Nullable String identifiant,
        @Nullable String nom,
        @Nullable String prenom,
        @Nullable String courriel,
        @Nullable String rattache,
        @Nullable String etat) {

    /** By the name of the query's parameter; the state is « non certifiés » where nothing is asked. */
    Map<String, String> parameters() {
        return Map.of(
                "identifiant", clean(identifiant),
                "nom", clean(nom),
                "prenom", clean(prenom),
                "courriel", clean(courriel),
                "rattache", clean(rattache),
                "etat", state());
    }

    public String state() {
        return etat == null || !etat.matches("CERTIFIED|REFUSED|tous") ? "ATTACHED" : etat;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
