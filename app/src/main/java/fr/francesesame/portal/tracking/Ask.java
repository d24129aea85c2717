package fr.francesesame.portal.tracking;

/** Something that is the viewer's to do: {@code code} of its sentences (tracking.ask…), how many, and where it is done. */
public record Ask(String code, long count, String href) {}
