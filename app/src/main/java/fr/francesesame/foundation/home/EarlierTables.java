package fr.francesesame.foundation.home;

/** A home or a database was made before the migrations that this Sésame knows. */
class EarlierTables extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /** {@code place}: the directory of the home, or the name of the database. */
    EarlierTables(String place) {
        super("the tables of " + place + " were made by an earlier, unreleased Sésame");
        this.place = place;
    }

    String place() {
        return place;
    }
}
