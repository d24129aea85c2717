package fr.francesesame.terms;

import java.util.Locale;

/** TRACES code of a border control post (BCP, « poste de contrôle frontalier »), such as {@code FRLEH1}. */
public record BorderPost(String code) {

    public BorderPost {
        code = code.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code;
    }
}
