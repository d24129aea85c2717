package fr.francesesame.portal.tracking;

/** A list that somebody has put together and named. */
record SavedView(String name, Asked asked) {}
