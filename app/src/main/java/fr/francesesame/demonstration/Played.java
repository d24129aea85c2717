package fr.francesesame.demonstration;

import java.util.List;

/** What people of the demonstration do with a formality, word by word. */
record Played(String reference, SampleType type, List<String> words) {

    String inspector() {
        return switch (type) {
            case A, P -> "sivepvet01";
            case PP -> "sivepphyto01";
            case D, COI, CONFORMITY -> "douaneagent01";
        };
    }

    String operator() {
        return switch (type) {
            case A, P -> "importateur02";
            case D -> "importateur03";
            default -> "correspondant01";
        };
    }
}
