package fr.francesesame.processes.geometry;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of a diagram, in pixels; of no width or height where it is a piece of a line. */
record Box(double left, double top, double right, double bottom) {

    static Box of(Bounds bounds) {
        return sized(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    static Box sized(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    static Box around(Stream<Box> boxes) {
        return boxes.reduce((a, b) -> new Box(
                        Math.min(a.left, b.left),
                        Math.min(a.top, b.top),
                        Math.max(a.right, b.right),
                        Math.max(a.bottom, b.bottom)))
                .orElseThrow();
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean isFlat() {
        return height() == 0;
    }

    /** Nearer than that many pixels, or one over the other. */
    boolean meets(Box other, double distance) {
        return left < other.right + distance
                && other.left < right + distance
                && top < other.bottom + distance
                && other.top < bottom + distance;
    }

    boolean holds(Box inner) {
        return left < inner.left && top < inner.top && inner.right < right && inner.bottom < bottom;
    }

    /** Both lie in the same direction, side by side, nearer than that many pixels. */
    boolean runsAlong(Box other, double distance) {
        var beside = isFlat()
                ? Math.min(right, other.right) > Math.max(left, other.left)
                : Math.min(bottom, other.bottom) > Math.max(top, other.top);
        return isFlat() == other.isFlat() && beside && meets(other, distance);
    }
}
