package fr.francesesame.notices.notifications;

/** Why an address takes no more messages. */
enum Closure {
    /** Its mail server refused it for good. */
    BOUNCED("Le serveur de messagerie du destinataire refuse son adresse."),
    /** Its reader answered STOP. */
    STOPPED("Le destinataire a répondu STOP : il ne reçoit plus de SMS.");

    private final String sentence;

    Closure(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
