package fr.francesesame.terms;

/** What has to be known of goods before the law can be applied to them, and was not told. */
public enum MissingFact {
    /** The eight digits of the code. */
    DIGITS,
    /** The subdivision of TARIC: ten digits. */
    SUBDIVISION,
    /** Fresh, dried or frozen. */
    STATE,
    /** The plant's species. */
    SPECIES,
    /** Whether there is a product of animal origin in it, and of what kind. */
    ANIMAL_CONTENT,
    /** Whether a product of animal origin has been treated. */
    TREATMENT,
    /** Which of the goods that share the code. */
    KIND,
    /** Whether live animals are to be kept or to be eaten. */
    LIVE_USE,
    /** Caught in the wild or farmed. */
    PRODUCTION,
    /** Chilled, frozen or kept at ambient temperature. */
    TEMPERATURE,
    /** Whether a machine has been used. */
    USED,
    /** Country of dispatch. */
    DISPATCH,
    /** Country of origin. */
    ORIGIN,
    /** Net weight. */
    WEIGHT,
    /** A condition of the text that only documents prove. */
    CONDITION,
    /** A version of the law for that day. */
    LAW,
    /** A code of the nomenclature. */
    CODE
}
