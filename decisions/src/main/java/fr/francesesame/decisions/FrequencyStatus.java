package fr.francesesame.decisions;

/** What a frequency table answers: a rate, that the goods are not subject to the check, that they may not enter, or that an agent has to say. */
public enum FrequencyStatus {
    RATE,
    EXEMPT,
    PROHIBITED,
    TO_QUALIFY
}
