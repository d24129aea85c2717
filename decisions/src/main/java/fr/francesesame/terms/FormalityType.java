package fr.francesesame.terms;

import java.util.Locale;

/** The six border formalities; each is one process, named by its key. */
public enum FormalityType {
    CHED_A("animalEntry"),
    CHED_P("animalProductEntry"),
    CHED_PP("plantEntry"),
    CHED_D("foodFeedEntry"),
    COI("organicInspection"),
    CONFORMITY("marketingStandard");

    private final String processKey;

    FormalityType(String processKey) {
        this.processKey = processKey;
    }

    /** Key of the BPMN process that carries this formality. */
    public String processKey() {
        return processKey;
    }

    /** The type a TRACES NT code list calls {@code A}, {@code P}, {@code PP} or {@code D}. */
    public static FormalityType ofChed(String code) {
        return valueOf("CHED_" + code.strip().toUpperCase(Locale.ROOT));
    }
}
