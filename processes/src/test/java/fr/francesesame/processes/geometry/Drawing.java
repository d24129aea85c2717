package fr.francesesame.processes.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;

/** What a model shows: its shapes, lines and words, as a person sees them. */
record Drawing(List<Shape> shapes, List<Line> lines, List<Label> labels) {

    static final int NAME = 12;
    static final int SMALL = 11;

    static Drawing of(InputStream model) throws IOException {
        try (model) {
            return of(Bpmn.readModelFromStream(model));
        }
    }

    private static Drawing of(BpmnModelInstance model) {
        var shapes = model.getModelElementsByType(BpmnShape.class);
        var edges = model.getModelElementsByType(BpmnEdge.class);
        var labels = Stream.concat(
                shapes.stream().map(shape -> Label.of(shape.getBpmnElement(), shape.getBpmnLabel())),
                edges.stream().map(edge -> Label.of(edge.getBpmnElement(), edge.getBpmnLabel())));
        return new Drawing(
                shapes.stream().map(Shape::of).toList(),
                edges.stream().map(Line::of).toList(),
                labels.flatMap(Optional::stream).toList());
    }

    /** Everything that is drawn lies in it. */
    Box frame() {
        return Box.around(Stream.of(
                        shapes.stream().map(Shape::box),
                        lines.stream().flatMap(line -> line.pieces().stream()),
                        labels.stream().map(Label::box))
                .flatMap(boxes -> boxes));
    }

    record Shape(FlowNode node, Box box) {

        static Shape of(BpmnShape shape) {
            return new Shape((FlowNode) shape.getBpmnElement(), Box.of(shape.getBounds()));
        }

        boolean isSubProcess() {
            return node instanceof SubProcess;
        }

        /** Its name stands inside, not beside. */
        boolean holdsItsName() {
            return node instanceof Activity && !isSubProcess();
        }

        boolean sitsOn(Shape host) {
            return node instanceof BoundaryEvent event && event.getAttachedTo().equals(host.node);
        }

        boolean contains(FlowElement inner) {
            var parent = inner.getParentElement();
            while (parent instanceof FlowElement element && !element.equals(node)) {
                parent = element.getParentElement();
            }
            return node.equals(parent);
        }

        /** The words in the middle of a task. */
        Box words() {
            double height = lines() * 14.0;
            double width =
                    Math.max(Writing.width(node.getName(), NAME) / lines(), Writing.longestWord(node.getName(), NAME));
            return Box.sized(
                    (box.left() + box.right() - width) / 2, (box.top() + box.bottom() - height) / 2, width, height);
        }

        int lines() {
            return Writing.lines(node.getName(), box.width() - 12, NAME);
        }

        /** The sign that tells a task's kind: upper left, or below in the middle for a call. */
        Box sign() {
            return node instanceof CallActivity
                    ? Box.sized((box.left() + box.right()) / 2 - 9, box.bottom() - 20, 18, 20)
                    : Box.sized(box.left(), box.top(), 26, 24);
        }

        /** The words on top of a sub-process. */
        Box title() {
            double width = Writing.width(node.getName(), NAME);
            return Box.sized((box.left() + box.right() - width) / 2, box.top() + 4, width, 14);
        }

        @Override
        public String toString() {
            return node.getId();
        }
    }

    record Line(SequenceFlow flow, List<Box> pieces) {

        static Line of(BpmnEdge edge) {
            var points = List.copyOf(edge.getWaypoints());
            return new Line(
                    (SequenceFlow) edge.getBpmnElement(),
                    IntStream.range(1, points.size())
                            .mapToObj(at -> Box.around(Stream.of(points.get(at - 1), points.get(at))
                                    .map(point -> Box.sized(point.getX(), point.getY(), 0, 0))))
                            .toList());
        }

        boolean belongsTo(Shape shape) {
            return flow.getSource().equals(shape.node) || flow.getTarget().equals(shape.node);
        }

        boolean leavesFromTheEdgeOf(Shape host) {
            return flow.getSource() instanceof BoundaryEvent event
                    && event.getAttachedTo().equals(host.node);
        }

        @Override
        public String toString() {
            return flow.getId();
        }
    }

    record Label(FlowElement of, Box box) {

        static Optional<Label> of(@Nullable BaseElement element, @Nullable BpmnLabel label) {
            return Optional.ofNullable(label)
                    .map(drawn -> new Label((FlowElement) Objects.requireNonNull(element), Box.of(drawn.getBounds())));
        }

        @Override
        public String toString() {
            return "label of " + of.getId();
        }
    }
}
