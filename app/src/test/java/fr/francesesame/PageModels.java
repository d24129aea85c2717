package fr.francesesame;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What each method that shows a page gives it, read from the sources: names of attributes with the types of what stands there. */
final class PageModels {

    private static final Pattern OF_PAGES = Pattern.compile(
            "addAttribute\\(|addObject\\(|setVariable\\(|@ModelAttribute|Map\\.of|\"[a-z]+/[a-z-]+(\\.html)?\"|DossierPart");
    private static final Set<String> GIVES = Set.of("addAttribute", "addObject", "setVariable", "addFlashAttribute");

    private static final Set<Tree.Kind> WAYS =
            Set.of(Tree.Kind.IF, Tree.Kind.CATCH, Tree.Kind.LAMBDA_EXPRESSION, Tree.Kind.SWITCH);

    private final Set<String> templates;
    private final List<Method> methods = new ArrayList<>();

    private PageModels(Set<String> templates) {
        this.templates = templates;
    }

    /** One method: the views it names, the methods of its class it calls, the attributes it gives. */
    private record Method(
            String room,
            String type,
            String name,
            Map<String, Long> views,
            Set<String> calls,
            Map<String, TreeMap<Long, Given>> given,
            boolean always,
            boolean everywhere,
            boolean door) {

        void give(String attribute, long at, Given given) {
            this.given.computeIfAbsent(attribute, unknown -> new TreeMap<>()).put(at, given);
        }

        /** Of an attribute that is given more than once, the one that stands nearest before the view. */
        Map<String, Shape> attributes(long view) {
            var found = new TreeMap<String, Shape>();
            given.forEach((attribute, shapes) -> {
                var before = shapes.floorEntry(view);
                var nearest = (before == null ? shapes.firstEntry() : before).getValue();
                found.put(attribute, nearest.shape().orNothing(!nearest.reaches(view)));
            });
            return found;
        }

        boolean isOfTheClass(Method other) {
            return type.equals(other.type());
        }
    }

    /** What is given on the way that begins and ends at these places of the source. */
    private record Given(Shape shape, long begin, long end) {

        static Given always(Shape shape) {
            return new Given(shape, 0, Long.MAX_VALUE);
        }

        boolean reaches(long view) {
            return begin <= view && view <= end;
        }
    }

    /** A page as one method shows it. {@code view}: name of a template, with its fragment where there is one. */
    record Page(String view, String shownBy, Map<String, Shape> attributes) {
        @Override
        public String toString() {
            return view + " by " + shownBy;
        }
    }

    /** {@code templates}: their names. */
    static List<Page> read(Path sources, Set<String> templates) throws IOException {
        var models = new PageModels(templates);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var all = Files.walk(sources)) {
            var paths = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(PageModels::isOfPages)
                    .toList();
            var options = List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
            var task = (JavacTask) compiler.getTask(
                    null, files, ignored -> {}, options, null, files.getJavaFileObjectsFromPaths(paths));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            units.forEach(unit -> models.read(unit, Trees.instance(task), new Shapes(task.getElements())));
        }
        return models.pages();
    }

    private static boolean isOfPages(Path file) {
        try {
            return OF_PAGES.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<Page> pages() {
        var pages = new LinkedHashMap<String, Page>();
        methods.forEach(
                method -> method.views().forEach((view, at) -> doors(method).forEach(door -> {
                    var attributes = new TreeMap<String, Shape>();
                    methods.stream()
                            .filter(other -> other.everywhere() && other.always())
                            .forEach(other -> attributes.putAll(other.attributes(at)));
                    methods.stream()
                            .filter(other -> other.room().equals(method.room()))
                            .filter(other ->
                                    !other.isOfTheClass(method) && other.views().isEmpty() && !other.always())
                            .filter(other -> !other.given().containsKey("part"))
                            .forEach(other -> other.attributes(at).forEach(attributes::putIfAbsent));
                    methods.stream().filter(other -> other.isOfTheClass(method)).forEach(other -> attributes
                            .keySet()
                            .removeAll(other.given().keySet()));
                    methods.stream()
                            .filter(other ->
                                    other.isOfTheClass(method) && other.given().containsKey("part"))
                            .forEach(other -> attributes.putAll(other.attributes(at)));
                    methods.stream()
                            .filter(other -> other.always() && other.isOfTheClass(method))
                            .forEach(other -> attributes.putAll(other.attributes(at)));
                    attributes.putAll(given(door, at, Collections.newSetFromMap(new IdentityHashMap<>())));
                    attributes.putAll(method.attributes(at));
                    var page = new Page(view, door.type() + "." + door.name(), attributes);
                    pages.put(page.toString(), page);
                })));
        return List.copyOf(pages.values());
    }

    /** The methods behind an address that come to this one; itself where none does. */
    private List<Method> doors(Method method) {
        var doors = methods.stream()
                .filter(other -> other.isOfTheClass(method) && other.door())
                .filter(other ->
                        other.equals(method) || reached(other, new HashSet<>()).contains(method.name()))
                .toList();
        return doors.isEmpty() ? List.of(method) : doors;
    }

    private Set<String> reached(Method from, Set<String> seen) {
        methods.stream()
                .filter(other -> other.isOfTheClass(from) && from.calls().contains(other.name()))
                .filter(other -> seen.add(other.name()))
                .forEach(other -> reached(other, seen));
        return seen;
    }

    private Map<String, Shape> given(Method method, long view, Set<Method> seen) {
        var given = new HashMap<String, Shape>();
        if (seen.add(method)) {
            methods.stream()
                    .filter(other ->
                            other.isOfTheClass(method) && method.calls().contains(other.name()))
                    .forEach(other -> given.putAll(given(other, view, seen)));
            given.putAll(method.attributes(view));
        }
        return given;
    }

    private void read(CompilationUnitTree unit, Trees trees, Shapes shapes) {
        new TreePathScanner<Void, Method>() {
            @Override
            public Void visitMethod(MethodTree tree, Method outer) {
                var element = (ExecutableElement) trees.getElement(getCurrentPath());
                var type = element.getEnclosingElement().toString();
                var room = String.valueOf(unit.getPackageName());
                var given = annotation(
                        tree.getModifiers().getAnnotations().toString(),
                        element.getSimpleName().toString());
                var method = new Method(
                        room,
                        type,
                        tree.getName().toString(),
                        new HashMap<>(),
                        new HashSet<>(),
                        new HashMap<>(),
                        given != null,
                        element.getEnclosingElement()
                                .getAnnotationMirrors()
                                .toString()
                                .contains("ControllerAdvice"),
                        tree.getModifiers().getAnnotations().toString().contains("Mapping"));
                methods.add(method);
                if (given != null && !given.isEmpty()) {
                    method.give(
                            given,
                            0,
                            Given.always(shapes.of(
                                    element.getReturnType(),
                                    tree.getModifiers().toString().contains("@Nullable"))));
                }
                return super.visitMethod(tree, method);
            }

            @Override
            public Void visitVariable(VariableTree tree, Method method) {
                var given = annotation(tree.getModifiers().getAnnotations().toString(), "");
                if (method != null && given != null && !given.isEmpty()) {
                    method.give(given, 0, Given.always(shapes.of(type(tree.getType()), false)));
                }
                return super.visitVariable(tree, method);
            }

            @Override
            public Void visitLiteral(LiteralTree tree, Method method) {
                view(tree.getValue(), tree, method);
                return super.visitLiteral(tree, method);
            }

            @Override
            public Void visitIdentifier(com.sun.source.tree.IdentifierTree tree, Method method) {
                if (trees.getElement(getCurrentPath()) instanceof VariableElement constant) {
                    view(constant.getConstantValue(), tree, method);
                }
                return super.visitIdentifier(tree, method);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Method method) {
                if (method != null) {
                    var name = call.getMethodSelect().toString().replaceAll("(?s).*\\.", "");
                    method.calls().add(name);
                    var arguments = call.getArguments();
                    if (GIVES.contains(name) && arguments.size() == 2) {
                        give(method, arguments.get(0), arguments.get(1));
                    } else if (name.equals("entry") && arguments.size() == 2) {
                        give(method, arguments.get(0), arguments.get(1));
                    } else if (call.getMethodSelect().toString().equals("Map.of")) {
                        for (var i = 0; i + 1 < arguments.size(); i += 2) {
                            give(method, arguments.get(i), arguments.get(i + 1));
                        }
                    }
                }
                return super.visitMethodInvocation(call, method);
            }

            /** What a part of the dossier finds is given to its template under that name. */
            @Override
            public Void visitReturn(ReturnTree tree, Method method) {
                if (method != null && method.name().equals("of") && tree.getExpression() != null) {
                    var shape = shape(tree.getExpression());
                    if (shape != null && shape.type() == Optional.class) {
                        method.give("part", 0, Given.always(shape.argument(0)));
                    }
                }
                return super.visitReturn(tree, method);
            }

            private void give(Method method, ExpressionTree name, ExpressionTree value) {
                var constant = name instanceof LiteralTree literal
                        ? literal.getValue()
                        : trees.getElement(new TreePath(getCurrentPath(), name)) instanceof VariableElement variable
                                ? variable.getConstantValue()
                                : null;
                if (constant instanceof String text) {
                    var shape = shape(value);
                    if (shape != null) {
                        method.give(text, position(value), onItsWay(shape));
                    }
                }
            }

            /** It may be given only on one of several ways through the method. */
            private Given onItsWay(Shape shape) {
                var at = getCurrentPath();
                for (; at.getLeaf().getKind() != Tree.Kind.METHOD; at = at.getParentPath()) {
                    var begin = position(at.getLeaf());
                    var parent = at.getParentPath().getLeaf();
                    if (parent instanceof IfTree ask
                            && ask.getCondition().toString().contains("containsAttribute")) {
                        return Given.always(shape);
                    }
                    if (WAYS.contains(parent.getKind()) || parent.getKind() == Tree.Kind.TRY) {
                        return new Given(
                                shape, begin, trees.getSourcePositions().getEndPosition(unit, at.getLeaf()));
                    }
                }
                return Given.always(shape);
            }

            /** Of a choice, the side that says more. */
            private @Nullable Shape shape(ExpressionTree value) {
                if (value instanceof ConditionalExpressionTree choice) {
                    var sides = Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                            .toList();
                    var nothing = sides.stream().anyMatch(side -> side.getKind() == Tree.Kind.NULL_LITERAL);
                    return sides.stream()
                            .filter(side -> side.getKind() != Tree.Kind.NULL_LITERAL)
                            .sorted(Comparator.comparing(side -> side.toString().startsWith("List.of()")))
                            .map(this::shape)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .map(shape -> shape.orNothing(nothing))
                            .orElse(null);
                }
                var type = type(value);
                return type == null ? null : shapes.of(type, mayBeNull(value));
            }

            private TypeMirror type(Tree tree) {
                return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
            }

            private long position(Tree tree) {
                return trees.getSourcePositions().getStartPosition(unit, tree);
            }

            private boolean mayBeNull(ExpressionTree value) {
                return value.toString().endsWith("orElse(null)") || shapes.mayBeNull(element(value));
            }

            private Element element(Tree value) {
                return trees.getElement(new TreePath(getCurrentPath(), value));
            }

            private void view(Object text, Tree tree, Method method) {
                var name = text instanceof String said ? said.replace(".html", "") : "";
                if (method != null && templates.contains(name.replaceAll(" *::.*", ""))) {
                    method.views().merge(name, position(tree), Math::max);
                }
            }
        }.scan(unit, null);
    }

    /** Name of the attribute that the annotation gives; null where there is no such annotation. */
    private static String annotation(String annotations, String otherwise) {
        var found = Pattern.compile("@ModelAttribute(\\([^)]*\"([^\"]+)\"[^)]*\\))?")
                .matcher(annotations);
        return found.find() ? found.group(2) == null ? "" : found.group(2) : null;
    }
}
