package fr.francesesame;

import java.util.List;

/** A type with what stands between its angle brackets, and whether nothing may stand there. */
record Shape(Class<?> type, List<Shape> arguments, boolean optional) {

    static Shape of(Class<?> type) {
        return new Shape(type, List.of(), false);
    }

    Shape orNothing(boolean too) {
        return new Shape(type, arguments, optional || too);
    }

    Shape argument(int index) {
        return arguments.size() > index ? arguments.get(index) : of(String.class);
    }
}
