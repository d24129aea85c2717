package fr.francesesame.terms;

import java.util.List;

/** What a message to the administration is about, as its writer chooses it; the table « orientation des messages » reads it. */
public enum MessageTopic {
    APPOINTMENT,
    DOCUMENTS,
    CHECKS,
    DECISION,
    CUSTOMS,
    ANIMALS,
    PLANTS,
    FOOD,
    ORGANIC,
    MARKETING,
    OTHER;

    /** Those of a message about a formality, whose service is known. */
    public static List<MessageTopic> ofFormality() {
        return List.of(APPOINTMENT, DOCUMENTS, CHECKS, DECISION, CUSTOMS, OTHER);
    }

    /** Those of a message in general, which tell the service. */
    public static List<MessageTopic> inGeneral() {
        return List.of(ANIMALS, PLANTS, FOOD, ORGANIC, MARKETING, CUSTOMS, OTHER);
    }
}
