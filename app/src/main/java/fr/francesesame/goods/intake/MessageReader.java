package fr.francesesame.goods.intake;

/** Turns the messages of one kind into certificates, or says why it cannot. */
interface MessageReader {

    MessageKind kind();

    Reading read(byte[] message) throws UnreadableMessage;
}
