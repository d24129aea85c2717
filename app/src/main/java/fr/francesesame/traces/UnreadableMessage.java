package fr.francesesame.traces;

import org.springframework.context.MessageSourceResolvable;

/** A message out of which no certificate can be read; the reason is a key of the message file with its arguments. */
class UnreadableMessage extends Exception implements MessageSourceResolvable {

    private final String key;
    private final transient Object[] arguments;

    UnreadableMessage(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
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
