package fr.francesesame.processes.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.geometry.Drawing.Line;
import fr.francesesame.processes.geometry.Drawing.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every model is read on one screen, without following a line with the finger. */
class LayoutTest {

    /** A screen of 1920 by 1080 at full size, less the frame of the window. */
    private static final double WIDEST = 1900;

    private static final double HIGHEST = 1000;

    /** Lines side by side are told apart from here on, in pixels. */
    private static final double APART = 7;

    /** Crossings no drawing of that model on paper can do without; where none is named, none. */
    private static final Map<String, Integer> CROSSINGS = Map.of("appointment.bpmn", 1);

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void oneScreenHoldsIt(Resource file) throws IOException {
        var frame = drawing(file).frame();
        assertThat(frame.width()).isLessThanOrEqualTo(WIDEST);
        assertThat(frame.height()).isLessThanOrEqualTo(HIGHEST);
    }

    @ParameterizedTest
    @MethodSource("models")
    void noShapeLiesOverAnother(Resource file) throws IOException {
        var shapes = drawing(file).shapes();
        assertThat(pairs(shapes, (a, b) -> !related(a, b) && a.box().meets(b.box(), 5)))
                .isEmpty();
        assertThat(pairsOf(
                        shapes,
                        shapes,
                        (outer, inner) ->
                                outer.contains(inner.node()) && !outer.box().holds(inner.box())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesRunStraightFromTheirSourceToTheirTarget(Resource file) throws IOException {
        var drawing = drawing(file);
        assertThat(drawing.lines()).allSatisfy(line -> {
            assertThat(line.pieces()).allMatch(piece -> piece.width() == 0 || piece.isFlat());
            assertThat(touches(drawing, line.pieces().get(0), line.flow().getSource()))
                    .isTrue();
            assertThat(touches(
                            drawing,
                            line.pieces().get(line.pieces().size() - 1),
                            line.flow().getTarget()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLineRunsThroughAShapeThatIsNotItsOwn(Resource file) throws IOException {
        var drawing = drawing(file);
        assertThat(pairsOf(
                        drawing.lines(),
                        drawing.shapes(),
                        (line, shape) -> !line.belongsTo(shape)
                                && !shape.contains(line.flow())
                                && line.pieces().stream()
                                        .skip(line.leavesFromTheEdgeOf(shape) ? 1 : 0)
                                        .anyMatch(piece -> piece.meets(shape.box(), 2))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLineRunsAlongAnother(Resource file) throws IOException {
        assertThat(pairs(
                        drawing(file).lines(), (a, b) -> pieces(a, b, (one, other) -> one.runsAlong(other, APART)) > 0))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesCrossOnlyWhereTheyMust(Resource file) throws IOException {
        var allowed = CROSSINGS.getOrDefault(Objects.requireNonNull(file.getFilename()), 0);
        assertThat(pairs(
                        drawing(file).lines(),
                        (a, b) -> pieces(a, b, (one, other) -> one.isFlat() != other.isFlat() && one.meets(other, 0.5))
                                > 0))
                .hasSizeLessThanOrEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("models")
    void noWordsLieUnderALineAShapeOrOtherWords(Resource file) throws IOException {
        var drawing = drawing(file);
        assertThat(pairs(drawing.labels(), (a, b) -> a.box().meets(b.box(), 0))).isEmpty();
        assertThat(pairsOf(drawing.labels(), drawing.lines(), (label, line) -> line.pieces().stream()
                        .anyMatch(piece -> piece.meets(label.box(), 0))))
                .isEmpty();
        assertThat(pairsOf(
                        drawing.labels(),
                        drawing.shapes(),
                        (label, shape) -> shape.contains(label.of())
                                ? !shape.box().holds(label.box())
                                        || shape.title().meets(label.box(), 0)
                                : shape.box().meets(label.box(), 0)))
                .isEmpty();
        assertThat(pairsOf(
                        drawing.shapes().stream().filter(Shape::isSubProcess).toList(),
                        drawing.lines(),
                        (shape, line) -> line.pieces().stream().anyMatch(piece -> piece.meets(shape.title(), 0))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNameHasItsRoom(Resource file) throws IOException {
        var drawing = drawing(file);
        assertThat(drawing.labels()).allSatisfy(label -> assertThat(label.box().height())
                .as(label.toString())
                .isGreaterThanOrEqualTo(
                        14.0 * Writing.lines(label.of().getName(), label.box().width(), Drawing.SMALL)));
        assertThat(drawing.shapes()).filteredOn(Shape::holdsItsName).allSatisfy(task -> {
            assertThat(task.words().height())
                    .as(task.toString())
                    .isLessThan(task.box().height());
            assertThat(task.words().meets(task.sign(), 0)).as(task.toString()).isFalse();
        });
        assertThat(drawing.shapes())
                .filteredOn(shape -> !shape.holdsItsName() && !shape.isSubProcess())
                .filteredOn(shape -> shape.node().getName() != null)
                .allSatisfy(shape -> assertThat(drawing.labels())
                        .anyMatch(label -> label.of().equals(shape.node())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noBoundaryEventCoversASignOrWords(Resource file) throws IOException {
        var shapes = drawing(file).shapes();
        assertThat(pairsOf(
                        shapes,
                        shapes,
                        (event, host) -> event.sitsOn(host)
                                && (host.isSubProcess()
                                        ? event.box().meets(host.title(), 0)
                                        : event.box().meets(host.sign(), 0)
                                                || event.box().meets(host.words(), 0))))
                .isEmpty();
    }

    private static boolean related(Shape a, Shape b) {
        return a.sitsOn(b) || b.sitsOn(a) || a.contains(b.node()) || b.contains(a.node());
    }

    private static boolean touches(Drawing drawing, Box piece, FlowNode node) {
        return drawing.shapes().stream()
                .filter(shape -> shape.node().equals(node))
                .anyMatch(shape -> piece.meets(shape.box(), 1));
    }

    private static long pieces(Line a, Line b, BiPredicate<Box, Box> wrong) {
        return a.pieces().stream()
                .filter(one -> b.pieces().stream().anyMatch(other -> wrong.test(one, other)))
                .count();
    }

    private static <T> List<String> pairs(List<T> things, BiPredicate<T, T> wrong) {
        var found = new ArrayList<String>();
        for (int at = 0; at < things.size(); at++) {
            found.addAll(pairsOf(List.of(things.get(at)), things.subList(at + 1, things.size()), wrong));
        }
        return found;
    }

    private static <A, B> List<String> pairsOf(List<A> some, List<B> others, BiPredicate<A, B> wrong) {
        return some.stream()
                .flatMap(one ->
                        others.stream().filter(other -> wrong.test(one, other)).map(other -> one + " and " + other))
                .toList();
    }

    private static Drawing drawing(Resource file) throws IOException {
        return Drawing.of(file.getInputStream());
    }
}
