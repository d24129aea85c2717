package fr.francesesame.notices.notifications;

/**
 * A provider does not answer, or not now. Its message is a French sentence, and it carries no cause: providers quote numbers
 * and addresses in theirs, and the engine keeps what it is thrown.
 */
class ChannelDown extends RuntimeException {

    ChannelDown(String message) {
        super(message);
    }
}
