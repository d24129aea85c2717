package fr.francesesame.terms;

/** TRACES code of a border control post (BCP, « poste de contrôle frontalier »), such as {@code FRLEH1}. */
public record BorderPost(String code) {

    public BorderPost {
        code = Writing.code(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
