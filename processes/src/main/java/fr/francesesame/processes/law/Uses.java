package fr.francesesame.processes.law;

/** What goods are for, in the words of 2019/1793: its entries are about food, feed or both. */
final class Uses {

    private static final String FEED = "feed";
    private static final String FOOD = "food";

    private Uses() {}

    static boolean names(String entry, String use) {
        return entry.contains(use.equals(FEED) ? FEED : FOOD);
    }
}
