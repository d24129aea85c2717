package fr.francesesame.goods.intake;

import fr.francesesame.terms.Writing;
import java.util.Arrays;
import org.springframework.context.MessageSourceResolvable;

/** A message out of which no certificate can be read; the reason is a key of the message file with its arguments. */
class UnreadableMessage extends Exception implements MessageSourceResolvable {

    private final String key;
    private final transient Object[] arguments;

    UnreadableMessage(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(UnreadableMessage::shown).toArray();
    }

    /** A sentence never quotes nothing. */
    private static Object shown(Object argument) {
        return argument instanceof String text && Writing.isBlank(text) ? "?" : argument;
    }

    @Override
    public String[] getCodes() {
        return new String[] {"traces.unreadable." + key};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }
}
