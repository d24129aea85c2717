package fr.francesesame.goods.intake;

import java.util.Arrays;
import java.util.Objects;

/** A message as it came through the door, and who brought it. */
record ReceivedMessage(MessageKind kind, byte[] raw, String sender) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceivedMessage message
                && kind == message.kind
                && Arrays.equals(raw, message.raw)
                && sender.equals(message.sender);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, Arrays.hashCode(raw), sender);
    }

    @Override
    public String toString() {
        return raw.length + " bytes from " + sender;
    }
}
