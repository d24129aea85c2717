package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.BooleanLiteral;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.thymeleaf.spring6.util.SpringStandardExpressionUtils;

/**
 * An expression that takes a text or a name for « true » fails only in the state that reaches it, on somebody's screen. So each operand of
 * {@code and}, {@code or}, {@code !} and the condition of {@code ? :} is a comparison, a question asked by a method, or one of the facts
 * named here or found to be boolean wherever the application has an accessor of that name.
 */
class TemplateExpressionsTest {

    /** Where Thymeleaf evaluates nothing that reaches beyond the page's own model: names of fragments with their arguments, markup, scripts. */
    private static final Pattern RESTRICTED =
            Pattern.compile("\\bth:(?:replace|insert|include|utext|inline|on\\w+)=\"([^\"]*)\"|__(.*?)__");

    private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");

    /** Attributes of page models that are true or false. */
    private static final Set<String> FACTS = Set.of(
            "agent",
            "bad",
            "chooses",
            "done",
            "first",
            "fonctionFault",
            "isCorrespondent",
            "isManager",
            "manager",
            "mayCancel",
            "mayLift",
            "mayMove",
            "mayRedirect",
            "messageFault",
            "mustHave",
            "newcomer",
            "week");

    private static final Map<String, Set<Class<?>>> ACCESSORS = accessors();

    static Stream<Resource> templates() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsTakenForTrueOrFalseIsTrueOrFalse(Resource template) throws IOException {
        var doubtful = new TreeSet<String>();
        EXPRESSION
                .matcher(template.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(found ->
                        found.group(1).replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"))
                .filter(text -> !text.contains("${"))
                .forEach(text -> parse(text, doubtful));
        assertThat(doubtful).isEmpty();
    }

    /** A condition chooses between sentences, never between their names: {@code #{${…} ? …}} is the name of no sentence. */
    @ParameterizedTest
    @MethodSource("templates")
    void theNameOfASentenceIsNoQuestion(Resource template) throws IOException {
        assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContainPattern("#\\{\\$\\{[^{}]*}\\s*\\?");
    }

    /** Hours of what happens to goods are those on the wall of their post; only what concerns no post is told on the clock of Paris. */
    @ParameterizedTest
    @MethodSource("templates")
    void theTimeOfWhatHappensToGoodsIsThatOfTheirPost(Resource template) throws IOException {
        var ofNoPost = List.of("documents/quarantine.html", "suspensions/accounts.html", "privacy/data.html");
        if (ofNoPost.stream().noneMatch(template.getURL().toString()::endsWith)) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .doesNotContainPattern("@(?:sentences|listWords)\\.time\\([^,()]+\\)");
        }
    }

    /** What Thymeleaf forbids there fails on the screen of whoever reaches that part of the page. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothingForbiddenIsAskedWhereExpressionsAreRestricted(Resource template) throws IOException {
        assertThat(RESTRICTED
                        .matcher(template.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .flatMap(attribute -> EXPRESSION.matcher(attribute).results())
                        .map(found -> found.group(1))
                        .filter(SpringStandardExpressionUtils::containsExternalAccess))
                .isEmpty();
    }

    private static void parse(String text, Set<String> doubtful) {
        var expression = (SpelExpression) new SpelExpressionParser().parseExpression(text);
        conditions(expression.getAST()).stream()
                .filter(operand -> !isBoolean(operand))
                .forEach(operand -> doubtful.add(operand.toStringAST() + " in " + text));
    }

    private static List<SpelNode> conditions(SpelNode node) {
        var found = new ArrayList<SpelNode>();
        if (node instanceof OpAnd || node instanceof OpOr || node instanceof OperatorNot) {
            children(node).forEach(found::add);
        } else if (node instanceof Ternary) {
            found.add(node.getChild(0));
        }
        children(node).forEach(child -> found.addAll(conditions(child)));
        return found;
    }

    private static Stream<SpelNode> children(SpelNode node) {
        return Stream.iterate(0, n -> n < node.getChildCount(), n -> n + 1).map(node::getChild);
    }

    private static boolean isBoolean(SpelNode node) {
        if (node instanceof CompoundExpression) {
            return isBoolean(node.getChild(node.getChildCount() - 1));
        }
        if (node instanceof PropertyOrFieldReference property) {
            var types = ACCESSORS.getOrDefault(property.getName(), Set.of());
            return FACTS.contains(property.getName()) || types.contains(boolean.class);
        }
        return node instanceof OpAnd
                || node instanceof OpOr
                || node instanceof OperatorNot
                || node instanceof BooleanLiteral
                || node instanceof MethodReference
                || node instanceof Operator operator
                        && Set.of("==", "!=", "<", ">", "<=", ">=").contains(operator.getOperatorName());
    }

    /** What the accessors of a name answer, wherever the application has one. */
    private static Map<String, Set<Class<?>>> accessors() {
        return new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPackages("fr.francesesame").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawParameterTypes().isEmpty()
                                && !method.getName().contains("$"))
                        .collect(Collectors.groupingBy(
                                method -> property(method.getName()),
                                Collectors.mapping(TemplateExpressionsTest::answer, Collectors.toSet())));
    }

    private static Class<?> answer(com.tngtech.archunit.core.domain.JavaMethod method) {
        return method.getRawReturnType().getName().matches("boolean|java.lang.Boolean") ? boolean.class : Object.class;
    }

    private static String property(String method) {
        return method.matches("is[A-Z].*") ? method.substring(2, 3).toLowerCase() + method.substring(3) : method;
    }
}
