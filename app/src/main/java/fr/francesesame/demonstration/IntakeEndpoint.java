package fr.francesesame.demonstration;

import org.springframework.http.MediaType;

/** Which door a message of the demonstration goes to, and in whose name. */
enum IntakeEndpoint {
    CHED("/api/v1/ched", "traces", MediaType.APPLICATION_XML),
    COI("/api/v1/coi", "traces", MediaType.APPLICATION_JSON),
    CONFORMITY("/api/v1/conformity", "sora", MediaType.APPLICATION_JSON);

    private final String path;
    private final String client;
    private final MediaType type;

    IntakeEndpoint(String path, String client, MediaType type) {
        this.path = path;
        this.client = client;
        this.type = type;
    }

    /** A CHED is XML; references of certificates of inspection begin with COI. */
    static IntakeEndpoint of(String message) {
        if (!message.stripLeading().startsWith("{")) {
            return CHED;
        }
        return message.contains("\"COI.") ? COI : CONFORMITY;
    }

    String path() {
        return path;
    }

    String client() {
        return client;
    }

    MediaType type() {
        return type;
    }
}
