package fr.francesesame.demonstration;

import java.util.Map;

/** What an operator of the demonstration asks a service, and what is answered; a blank answer: nobody has answered yet. */
record PlayedThread(String topic, String subject, String question, String answer) {

    private static final String WORD = "ask:";

    static boolean isOne(String word) {
        return word.startsWith(WORD);
    }

    static PlayedThread of(String word) {
        return DemonstrationData.read("threads.csv").stream()
                .filter(row -> word.equals(WORD + row.get("word")))
                .map(row ->
                        new PlayedThread(row.get("topic"), row.get("subject"), row.get("question"), row.get("answer")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody of the demonstration asks " + word));
    }

    Map<String, String> about(String reference) {
        return Map.of("reference", reference, "topic", topic, "subject", subject, "text", question);
    }
}
